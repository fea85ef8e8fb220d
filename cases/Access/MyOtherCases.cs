using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Notices;
using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Access;

public sealed record MyOtherCase(Guid Id, string Reference, string TypeId, CaseStatus Status, DateTime ReportedUtc);

/// <summary>
/// The other cases of whoever is signed in: the same name, and the very phone or mailbox the code went to. Two people may
/// share a phone, so a case that must be kept from the home it came from never shows here and shows no other.
/// </summary>
public sealed class MyOtherCases
{
    private const string DomesticAbuse = "domestic-abuse";
    private const int Most = 20;

    private readonly CasesDb db;
    private readonly ContactMarks marks;

    internal MyOtherCases(CasesDb db, ContactMarks marks) => (this.db, this.marks) = (db, marks);

    public async Task<IReadOnlyList<MyOtherCase>> HandleAsync(SignedIn signedIn, CancellationToken ct)
    {
        var sentTo = await db.ResidentSessions.Where(session => session.Id == signedIn.SessionId).Select(session => session.SentTo).SingleAsync(ct);
        var mine = await db.Cases.AsNoTracking().Where(one => one.Id == signedIn.CaseId)
            .Join(db.SourceContacts, one => one.Id, contact => contact.CaseId, (one, contact) => new { Case = one, Contact = contact })
            .Join(db.Sources, found => found.Case.Id, source => source.CaseId, (found, source) => new { found.Case, found.Contact, source.Name })
            .SingleOrDefaultAsync(ct);
        if (sentTo is null || mine is null || string.IsNullOrWhiteSpace(mine.Name) || IsKeptApart(mine.Case))
        {
            return [];
        }

        var found = db.SourceContacts.Where(contact => contact.CaseId != signedIn.CaseId);
        if (IsProven(mine.Contact, NoticeChannel.Text, sentTo))
        {
            found = found.Where(contact => contact.PhoneE164 == mine.Contact.PhoneE164 && contact.SafeText == true);
        }
        else if (IsProven(mine.Contact, NoticeChannel.Email, sentTo))
        {
            found = found.Where(contact => contact.Email == mine.Contact.Email && contact.SafeEmail == true);
        }
        else
        {
            return [];
        }

        var others = await found
            .Join(db.Sources, contact => contact.CaseId, source => source.CaseId, (_, source) => source)
            .Join(db.Cases, source => source.CaseId, one => one.Id, (source, one) => new { source.Name, Case = one })
            .OrderByDescending(other => other.Case.ReportedUtc).Take(Most).AsNoTracking().ToListAsync(ct);
        return [.. others
            .Where(other => IsSameName(other.Name, mine.Name) && !IsKeptApart(other.Case))
            .Select(other => new MyOtherCase(other.Case.Id, other.Case.Reference, other.Case.TypeId, other.Case.Status, other.Case.ReportedUtc))];
    }

    /// <summary>Turns the session to another of these cases; false if it is none of them.</summary>
    public async Task<bool> TurnToAsync(SignedIn signedIn, Guid caseId, ResidentSessions sessions, CancellationToken ct)
    {
        if (!(await HandleAsync(signedIn, ct)).Any(other => other.Id == caseId))
        {
            return false;
        }

        (await sessions.RowAsync(signedIn, ct)).TurnTo(caseId, await sessions.LookAsync(caseId, ct));
        return true;
    }

    private bool IsProven(SourceContact contact, NoticeChannel channel, string sentTo) =>
        SafeContactRule.SafeAddress(contact, channel) is { } address && marks.Of(address) == sentTo;

    private static bool IsKeptApart(Case one) => one.TypeId == DomesticAbuse || one.SafetyFlags.Contains(SafeContactRule.UnsafeToContact);

    private static bool IsSameName(string? one, string? other) =>
        string.Equals(one?.Trim(), other?.Trim(), StringComparison.OrdinalIgnoreCase);
}
