using System.Globalization;
using WestKent.Cases.Casework;
using WestKent.Cases.Notices;
using WestKent.Portal.Components;

namespace WestKent.Portal.Staff.Acts;

public sealed class PlanStepForm
{
    public string? Text { get; set; }

    public string? For { get; set; }

    public string? Due { get; set; }
}

public sealed class PlanForm : ActForm
{
    public const int Rows = 6;

    public List<PlanStepForm>? Steps { get; set; }

    public string? InTouch { get; set; }

    public bool IsAgreed { get; set; }

    public PlanStepForm StepAt(int number) => Steps is { } steps && number < steps.Count ? steps[number] : new();

    public List<NewPlanStep> Written =>
        [.. (Steps ?? []).Where(step => !string.IsNullOrWhiteSpace(step.Text)).Select(step => new NewPlanStep(
            Enum.GetValues<PlanStepFor>().FirstOrDefault(one => DeskWords.KeyOf(one) == step.For), step.Text!, ReadDay(step.Due)))];
}

/// <summary>The action plan, step by step, in words for the source.</summary>
public sealed partial class PlanPage(AgreePlan agree, ReadDeskCase reader)
{
    protected override string DoneKey => "plan-agreed";

    private List<Choice> Fors => [.. Enum.GetValues<PlanStepFor>().Select(one => new Choice(DeskWords.KeyOf(one), CaseWords($"step-{DeskWords.KeyOf(one)}")))];

    protected override async Task LoadAsync(Case found)
    {
        if (Form!.Steps is not null || Form.InTouch is not null)
            return;
        var before = await reader.HandleAsync(Reference, Staff, Stop);
        Form.Steps = [.. before!.Steps.Select(step => new PlanStepForm { Text = step.Text, For = DeskWords.KeyOf(step.For), Due = step.DueOn is { } due ? DeskWords.Iso(due) : null })];
        Form.InTouch = Number(before.Plan?.InTouchEveryDays ?? Content.Policy.Periods.UpdateDays);
        Form.IsAgreed = before.Plan?.IsAgreedWithSource ?? false;
    }

    protected override Task<CaseworkOutcome> ActAsync(OnCase on, PlanForm form, CancellationToken ct) => agree.HandleAsync(on, new NewPlan(
        form.Written, DaysOf(form), form.IsAgreed, form.NextContactOn, form.WordingIsChecked), ct);

    protected override (string NoticeId, Dictionary<string, string> Details)? MessageOf(PlanForm form) => (NoticeIds.PlanAgreed, new()
    {
        ["steps"] = string.Join('\n', form.Written.Select((step, place) => string.Create(CultureInfo.InvariantCulture, $"{place + 1}. {step.Text.Trim()}"))),
        ["days"] = Number(DaysOf(form)),
    });

    private static int DaysOf(PlanForm form) => int.TryParse(form.InTouch, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : 0;
}
