using WestKent.Cases.Notices;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Casework;

public sealed record NewMessage(string Text, DateOnly? NextContactOn, bool WordingIsChecked = false);

/// <summary>Writes to the source. It counts as speaking to them: a person answered.</summary>
public sealed class SendMessageToSource(CasesDb db, CaseDesk desk, SubjectsOfCase subjects)
{
    public async Task<CaseworkOutcome> HandleAsync(OnCase on, NewMessage given, CancellationToken ct)
    {
        var (one, refusal) = await desk.TakeAsync(on, StaffAct.AskSource, ct);
        if (one is null)
        {
            return refusal!;
        }

        var problems = one.Status == CaseStatus.Closed ? [] : desk.NextContactProblems(given.NextContactOn);
        CaseDesk.Require(problems, "message", given.Text, CaseMessage.LongestText);
        if (problems.Count > 0)
        {
            return new CaseworkOutcome.NotReady(problems);
        }

        if (!given.WordingIsChecked && WordingRule.Decide(given.Text, await subjects.ReadAsync(one.Id, ct)) is { Count: > 0 } warnings)
        {
            return new CaseworkOutcome.CheckWording(warnings);
        }

        var message = CaseMessage.FromStaff(one.Id, on.Staff, given.Text.Trim(), desk.NowUtc);
        db.Add(message);
        if (given.NextContactOn is { } next && one.Status != CaseStatus.Closed)
        {
            one.NextContact(next, desk.NowUtc);
        }

        desk.Show(one, TimelineKind.Contact, NoticeIds.MessageForYou);
        desk.Audit(one, on.Staff, "message-sent", message.Id.ToString());
        desk.Tell(one, NoticeIds.MessageForYou, message.Id);
        // Whoever gave no name can only read their page.
        if (one.IsAnonymous)
        {
            one.Spoken(desk.NowUtc);
        }

        return CaseDesk.Done(one, message.Id);
    }
}
