using WestKent.Cases.Notices;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Casework;

public sealed record NewPlanStep(PlanStepFor For, string Text, DateOnly? DueOn = null);

/// <param name="InTouchEveryDays">The officer is in touch at least this often; never more days than the policy's.</param>
/// <param name="IsAgreedWithSource">Whether the source has said yes to it.</param>
public sealed record NewPlan(
    IReadOnlyList<NewPlanStep> Steps, int InTouchEveryDays, bool IsAgreedWithSource, DateOnly? NextContactOn, bool WordingIsChecked = false);

/// <summary>Keeps the plan agreed with the source (D5) and shows it to them. A new plan takes the place of the one before.</summary>
public sealed class AgreePlan(CasesDb db, ContentSnapshot content, CaseDesk desk, SubjectsOfCase subjects)
{
    public const int MostSteps = 12;

    public async Task<CaseworkOutcome> HandleAsync(OnCase on, NewPlan given, CancellationToken ct)
    {
        var (one, refusal) = await desk.TakeAsync(on, StaffAct.AgreePlan, ct);
        if (one is null)
        {
            return refusal!;
        }

        if (ProblemsIn(given, one) is { Count: > 0 } problems)
        {
            return new CaseworkOutcome.NotReady(problems);
        }

        var words = string.Join('\n', given.Steps.Select(step => step.Text));
        if (!given.WordingIsChecked && WordingRule.Decide(words, await subjects.ReadAsync(one.Id, ct)) is { Count: > 0 } warnings)
        {
            return new CaseworkOutcome.CheckWording(warnings);
        }

        var plan = ActionPlan.By(on.Staff, one.Id, given.InTouchEveryDays, given.IsAgreedWithSource, desk.NowUtc);
        db.Add(plan);
        db.AddRange(given.Steps.Select((step, place) => PlanStep.Of(plan, place + 1, step, desk.NowUtc)));
        one.NextContact(given.NextContactOn!.Value, desk.NowUtc);
        desk.Show(one, TimelineKind.Action, NoticeIds.PlanAgreed);
        desk.Audit(one, on.Staff, "plan-agreed", plan.Id.ToString());
        desk.Tell(one, NoticeIds.PlanAgreed, plan.Id);
        return CaseDesk.Done(one, plan.Id);
    }

    private List<CaseworkProblem> ProblemsIn(NewPlan given, Case one)
    {
        var problems = desk.NextContactProblems(given.NextContactOn);
        if (one.Status is CaseStatus.Reported or CaseStatus.Acknowledged)
        {
            problems.Add(new("status", "assess-first"));
        }

        if (one.Status == CaseStatus.Closed)
        {
            problems.Add(new("status", "closed"));
        }

        if (given.Steps.Count is 0 or > MostSteps)
        {
            problems.Add(new("steps", given.Steps.Count == 0 ? "missing" : "too-many"));
        }

        foreach (var step in given.Steps)
        {
            CaseDesk.Require(problems, "steps", step.Text, PlanStep.LongestText);
        }

        if (given.InTouchEveryDays < 1 || given.InTouchEveryDays > content.Policy.Periods.UpdateDays)
        {
            problems.Add(new("in-touch", "too-far"));
        }

        return [.. problems.Distinct()];
    }
}
