namespace WestKent.Cases.Casework;

/// <summary>Who does a step of the plan.</summary>
public enum PlanStepFor
{
    Officer,
    Source,
    OtherService,
}

/// <summary>One step of an action plan, in words for the source. Personal.</summary>
public sealed class PlanStep
{
    public const int LongestText = 500;

    private PlanStep()
    {
    }

    public Guid Id { get; private set; }

    public Guid PlanId { get; private set; }

    public Guid CaseId { get; private set; }

    public int Position { get; private set; }

    public PlanStepFor For { get; private set; }

    public string Text { get; private set; } = "";

    public DateOnly? DueOn { get; private set; }

    public DateTime? DoneUtc { get; private set; }

    internal static PlanStep Of(ActionPlan plan, int position, NewPlanStep from, DateTime nowUtc) => new()
    {
        Id = Guid.CreateVersion7(nowUtc),
        PlanId = plan.Id,
        CaseId = plan.CaseId,
        Position = position,
        For = from.For,
        Text = from.Text.Trim(),
        DueOn = from.DueOn,
    };

    internal void Done(DateTime nowUtc) => DoneUtc ??= nowUtc;
}
