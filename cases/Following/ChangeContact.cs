using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using WestKent.Cases.Access;
using WestKent.Cases.Casework;
using WestKent.Cases.Notices;
using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Following;

public enum AskChangeOutcome
{
    CodeSent,

    /// <summary>The new contact is the one we have.</summary>
    Same,
    TooMany,

    /// <summary>Someone who gave no name has no contact to change.</summary>
    NoContact,
}

public enum ConfirmChangeOutcome
{
    Changed,
    NotRight,
    Expired,
    TooMany,
}

/// <summary>
/// A new phone number or e-mail address. A code goes to the new one; only when it is typed in does anything change, and
/// then the old one is told, if the source says that does no harm.
/// </summary>
public sealed class ChangeContact
{
    private readonly CasesDb db;
    private readonly SourceTrace trace;
    private readonly SlowHash hash;
    private readonly ContactMarks marks;
    private readonly ResidentSessions sessions;
    private readonly ContentSnapshot content;
    private readonly AccessOptions limits;

    internal ChangeContact(
        CasesDb db, SourceTrace trace, SlowHash hash, ContactMarks marks, ResidentSessions sessions, ContentSnapshot content, IOptions<AccessOptions> limits) =>
        (this.db, this.trace, this.hash, this.marks, this.sessions, this.content, this.limits) = (db, trace, hash, marks, sessions, content, limits.Value);

    /// <param name="caseId">From the session.</param>
    /// <param name="method">Text or e-mail.</param>
    /// <param name="address">An E.164 mobile number, or an e-mail address.</param>
    /// <param name="mayTellOld">One last message to the old contact does no harm.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<AskChangeOutcome> AskAsync(Guid caseId, ContactMethod method, string address, bool mayTellOld, CancellationToken ct)
    {
        var nowUtc = trace.NowUtc;
        var contact = await db.SourceContacts.AsNoTracking().SingleOrDefaultAsync(one => one.CaseId == caseId, ct);
        if (contact is null or { Method: ContactMethod.None })
        {
            return AskChangeOutcome.NoContact;
        }

        if ((method == ContactMethod.Text ? contact.PhoneE164 : contact.Email) == address && contact.Method == method)
        {
            return AskChangeOutcome.Same;
        }

        var (dayAgo, hourAgo) = (nowUtc.AddDays(-1), nowUtc.AddHours(-1));
        var asked = await db.ContactChanges.Where(one => one.CaseId == caseId && one.AskedUtc > dayAgo).Select(one => one.AskedUtc).ToListAsync(ct);
        if (asked.Count >= limits.CodesPerDay || asked.Count(at => at > hourAgo) >= limits.CodesPerHour)
        {
            return AskChangeOutcome.TooMany;
        }

        var change = ContactChange.Ask(caseId, method, address, mayTellOld, nowUtc);
        db.Add(change);
        db.Add(NoticeRecord.Waiting(
            NoticeIds.ContactCode, caseId, nowUtc, new Dictionary<string, string>(), nowUtc.AddMinutes(content.Policy.Periods.CodeMinutes), change.Id));
        return AskChangeOutcome.CodeSent;
    }

    /// <summary>The newest change the code could be for; an older one is dead.</summary>
    /// <param name="signedIn">Whose case it is.</param>
    /// <param name="code">As it was typed.</param>
    /// <param name="sayChange">What the old contact is told, in content's words.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<ConfirmChangeOutcome> ConfirmAsync(SignedIn signedIn, string? code, Func<ContactMethod, string> sayChange, CancellationToken ct)
    {
        var change = await db.ContactChanges.Where(one => one.CaseId == signedIn.CaseId).OrderByDescending(one => one.AskedUtc).FirstOrDefaultAsync(ct);
        if (change is null or { State: ContactChangeState.Done })
        {
            return ConfirmChangeOutcome.NotRight;
        }

        if (change.Tries >= content.Policy.Periods.CodeTries)
        {
            return ConfirmChangeOutcome.TooMany;
        }

        change.CountTry(trace.NowUtc);
        if (!await hash.MatchesAsync(string.Concat((code ?? "").Where(char.IsAsciiDigit)), CodeMaker.Purpose, change.Hash, ct))
        {
            return ConfirmChangeOutcome.NotRight;
        }

        if (trace.NowUtc >= change.ExpiresUtc)
        {
            return ConfirmChangeOutcome.Expired;
        }

        await MoveAsync(signedIn, change, sayChange(change.Method), ct);
        return ConfirmChangeOutcome.Changed;
    }

    private async Task MoveAsync(SignedIn signedIn, ContactChange change, string changeWords, CancellationToken ct)
    {
        var contact = await db.SourceContacts.SingleAsync(one => one.CaseId == change.CaseId, ct);
        var oldPhone = contact.Method == ContactMethod.Email ? null : SafeContactRule.SafeAddress(contact, NoticeChannel.Text);
        var oldEmail = SafeContactRule.SafeAddress(contact, NoticeChannel.Email);
        change.Finish(Other(oldPhone), Other(oldEmail), trace.NowUtc);
        contact.MoveTo(change.Method, change.NewAddress);
        (await sessions.RowAsync(signedIn, ct)).Prove(marks.Of(change.NewAddress));

        var nextContact = await db.Cases.Where(one => one.Id == change.CaseId).Select(one => one.NextContactOn).SingleAsync(ct);
        if (change.OldContact() is not null)
        {
            var values = new Dictionary<string, string>
            {
                ["change"] = changeWords,
                ["nextContact"] = nextContact.ToString("O", CultureInfo.InvariantCulture),
            };
            db.Add(NoticeRecord.Waiting(NoticeIds.ContactChanged, change.CaseId, trace.NowUtc, values, subjectId: change.Id));
        }

        trace.Leave(change.CaseId, SourceActs.ChangedContact, TimelineKind.Contact);
        trace.LeaveTask(change.CaseId, SourceActs.ChangedContact, change.Id);

        string? Other(string? address) => address == change.NewAddress ? null : address;
    }
}
