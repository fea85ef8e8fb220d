using WestKent.Cases.Notices;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Casework;

public sealed record NewQuestion(string Text, DateOnly? NextContactOn, bool WordingIsChecked = false);

/// <summary>Asks the source something; they can answer on their page or by phone.</summary>
public sealed class AskQuestion(CasesDb db, CaseDesk desk, SubjectsOfCase subjects)
{
    public async Task<CaseworkOutcome> HandleAsync(OnCase on, NewQuestion given, CancellationToken ct)
    {
        var (one, refusal) = await desk.TakeAsync(on, StaffAct.AskSource, ct);
        if (one is null)
        {
            return refusal!;
        }

        var problems = desk.NextContactProblems(given.NextContactOn);
        CaseDesk.Require(problems, "question", given.Text, CaseQuestion.LongestText);
        if (one.Status == CaseStatus.Closed)
        {
            problems.Add(new("status", "closed"));
        }

        if (problems.Count > 0)
        {
            return new CaseworkOutcome.NotReady(problems);
        }

        if (!given.WordingIsChecked && WordingRule.Decide(given.Text, await subjects.ReadAsync(one.Id, ct)) is { Count: > 0 } warnings)
        {
            return new CaseworkOutcome.CheckWording(warnings);
        }

        var question = CaseQuestion.Ask(one.Id, on.Staff, given.Text.Trim(), desk.NowUtc);
        db.Add(question);
        one.NextContact(given.NextContactOn!.Value, desk.NowUtc);
        desk.Show(one, TimelineKind.Contact, NoticeIds.QuestionForYou);
        desk.Audit(one, on.Staff, "question-asked", question.Id.ToString());
        desk.Tell(one, NoticeIds.QuestionForYou, question.Id);
        return CaseDesk.Done(one, question.Id);
    }
}
