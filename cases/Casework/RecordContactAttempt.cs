using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Notices;
using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Casework;

/// <param name="TellSource">Whether a source who was not reached gets a message that we tried.</param>
public sealed record NewAttempt(ContactMethod Method, bool Reached, string? Note, DateOnly? NextContactOn, bool TellSource = true);

/// <summary>Keeps one try to speak to the source (D8). Reaching them stops the clock of the first contact.</summary>
public sealed class RecordContactAttempt(CasesDb db, ContentSnapshot content, CaseDesk desk)
{
    public async Task<CaseworkOutcome> HandleAsync(OnCase on, NewAttempt given, CancellationToken ct)
    {
        var (one, refusal) = await desk.TakeAsync(on, StaffAct.RecordContact, ct);
        if (one is null)
        {
            return refusal!;
        }

        var problems = one.Status == CaseStatus.Closed ? [] : desk.NextContactProblems(given.NextContactOn);
        CaseDesk.Limit(problems, "note", given.Note, ContactAttempt.LongestNote);
        if (given.Method == ContactMethod.None)
        {
            problems.Add(new("method", "missing"));
        }

        if (problems.Count > 0)
        {
            return new CaseworkOutcome.NotReady(problems);
        }

        var preferred = await db.SourceContacts.Where(contact => contact.CaseId == one.Id).Select(contact => (ContactMethod?)contact.Method).SingleOrDefaultAsync(ct);
        var attempt = ContactAttempt.By(on.Staff, one.Id, given.Method, given.Method == preferred, given.Reached, given.Note ?? "", desk.NowUtc);
        db.Add(attempt);
        desk.Audit(one, on.Staff, given.Reached ? "source-reached" : "contact-attempted", given.Method.ToString());
        if (given.NextContactOn is { } next)
        {
            one.NextContact(next, desk.NowUtc);
            desk.EndReminders(one);
        }

        if (given.Reached)
        {
            one.Spoken(desk.NowUtc);
            desk.Show(one, TimelineKind.Contact, "source-reached");
        }
        else
        {
            await StageTryAsync(one, attempt, given, ct);
        }

        return CaseDesk.Done(one, attempt.Id);
    }

    private async Task StageTryAsync(Case one, ContactAttempt attempt, NewAttempt given, CancellationToken ct)
    {
        one.Changed(desk.NowUtc);
        desk.Show(one, TimelineKind.Contact, NoticeIds.ContactAttempt);
        if (!given.TellSource || one.Status == CaseStatus.Closed)
        {
            return;
        }

        var earlier = await db.ContactAttempts.Where(other => other.CaseId == one.Id && !other.Reached).Select(other => other.AtUtc).ToListAsync(ct);
        var periods = content.Policy.Periods;
        var first = LondonDay.Of(earlier.Append(desk.NowUtc).Min());
        var closeFrom = WorkingDays.Add(first, periods.CloseAttemptWorkingDays, content.Policy.BankHolidays);
        desk.Tell(
            one, NoticeIds.ContactAttempt, attempt.Id,
            ("attempt", Number(earlier.Count + 1)), ("attempts", Number(Math.Max(periods.CloseAttempts, earlier.Count + 1))),
            ("closeFrom", NoticeIds.Day(closeFrom)));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
