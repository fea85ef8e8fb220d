using WestKent.Cases.Notices;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Casework;

/// <param name="OutcomeId">What was done, from content/outcomes; not a reason to close.</param>
/// <param name="InternalNote">For colleagues; the source never sees it.</param>
/// <param name="ResidentWording">What the source is told, word for word.</param>
/// <param name="SpokeWithSource">Whether the source was spoken to in the course of it.</param>
/// <param name="IsReferral">Whether another service takes it on from here.</param>
/// <param name="WordingIsChecked">Staff have seen the warning about the wording and stand by it.</param>
public sealed record NewAction(
    string OutcomeId, string InternalNote, string ResidentWording, DateOnly? NextContactOn, bool SpokeWithSource = false, bool IsReferral = false,
    bool WordingIsChecked = false);

/// <summary>Keeps what staff did, and tells the source in words staff chose, with the day they hear next (D3, D4).</summary>
public sealed class RecordAction(CasesDb db, ContentSnapshot content, CaseDesk desk, SubjectsOfCase subjects)
{
    public const string Legal = "legal";
    public const string Closure = "closure";

    public async Task<CaseworkOutcome> HandleAsync(OnCase on, NewAction given, CancellationToken ct)
    {
        var (one, refusal) = await desk.TakeAsync(on, StaffAct.RecordAction, ct);
        if (one is null)
        {
            return refusal!;
        }

        if (ProblemsIn(given, one) is { Count: > 0 } problems)
        {
            return new CaseworkOutcome.NotReady(problems);
        }

        if (!given.WordingIsChecked && WordingRule.Decide(given.ResidentWording, await subjects.ReadAsync(one.Id, ct)) is { Count: > 0 } warnings)
        {
            return new CaseworkOutcome.CheckWording(warnings);
        }

        var action = CaseAction.On(one, on.Staff, given, content.Outcomes[given.OutcomeId].Kind, desk.NowUtc, desk.UndoUntilUtc);
        Stage(on, one, action);
        return CaseDesk.Done(one, action.Id, action.UndoUntilUtc);
    }

    private void Stage(OnCase on, Case one, CaseAction action)
    {
        var to = action.IsReferral ? CaseStatus.Referred : CaseStatus.InProgress;
        if (one.Status != to && StatusMoves.Allows(one.Status, to))
        {
            desk.Move(one, to, on.Staff, $"action:{action.OutcomeId}");
        }

        one.NextContact(action.NextContactOn, desk.NowUtc);
        var entry = TimelineEntry.Worded(one.Id, desk.NowUtc, TimelineKind.Action, action.ResidentWording, action.NextContactOn);
        action.ShownAs(entry);
        db.Add(action);
        db.Add(entry);
        desk.Audit(one, on.Staff, "action-recorded", action.OutcomeId);
        desk.Tell(one, NoticeIds.ActionUpdate, action.Id);
        // Whoever gave no name can only read their page: words left there are all the contact there can be.
        if (action.SpokeWithSource || one.IsAnonymous)
        {
            one.Spoken(desk.NowUtc);
        }
    }

    private List<CaseworkProblem> ProblemsIn(NewAction given, Case one)
    {
        var problems = desk.NextContactProblems(given.NextContactOn);
        CaseDesk.Require(problems, "note", given.InternalNote, CaseAction.LongestNote);
        CaseDesk.Require(problems, "wording", given.ResidentWording, CaseAction.LongestWording);
        switch (one.Status)
        {
            case CaseStatus.Reported or CaseStatus.Acknowledged:
                problems.Add(new("status", "assess-first"));
                break;
            case CaseStatus.Closed:
                problems.Add(new("status", "closed"));
                break;
        }

        if (!content.Outcomes.TryGet(given.OutcomeId, out var outcome) || outcome.Kind == Closure)
        {
            problems.Add(new("outcome", "unknown"));
        }
        else if (outcome.Kind == Legal && one.EqualityAssessedUtc is null)
        {
            problems.Add(new("outcome", "equality-assessment-first"));
        }

        return problems;
    }
}
