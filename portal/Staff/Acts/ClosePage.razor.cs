using WestKent.Cases.Casework;
using WestKent.Cases.Closing;
using WestKent.Cases.Notices;
using WestKent.Cases.Policies;
using WestKent.Content.Reading;
using WestKent.Portal.Components;

namespace WestKent.Portal.Staff.Acts;

public sealed class CloseForm : ActForm
{
    public string? Reason { get; set; }

    public string? Findings { get; set; }

    public string? Actions { get; set; }

    public string? FurtherHelp { get; set; }

    public ClosingSummary Summary => new(Reason ?? "", Findings ?? "", Actions ?? "", FurtherHelp ?? "");
}

/// <summary>What is still missing before a case can be closed, the letter, and the closing.</summary>
public sealed partial class ClosePage(CloseCase close, ReadClosing closing)
{
    // The rest is written on this very page, and its own boxes say so.
    private static readonly ClosingNeed[] OnThisPage = [ClosingNeed.Reason, ClosingNeed.Findings, ClosingNeed.Actions, ClosingNeed.FurtherHelp];

    private ClosingState? state;
    private bool isPressed;

    protected override string DoneKey => "closed";

    private List<ClosingNeed> Missing => [.. state!.Needs.Where(need => isPressed || !OnThisPage.Contains(need))];

    private List<Choice> Reasons =>
    [
        new("", Words("choose")),
        .. Content.Outcomes.Where(outcome => outcome.Kind == RecordAction.Closure)
            .Where(outcome => outcome.Id != ClosingRule.Malicious || StaffRule.Allows(Staff, StaffAct.CloseAsMalicious))
            .Select(outcome => new Choice(outcome.Id, outcome.Title)),
    ];

    private string TriesWords => state!.AttemptsNeeded == 0 ? "" : Filling.Fill(Words(state.EarliestOn is null ? "close-tries-none" : "close-tries"), new Dictionary<string, string>
    {
        ["count"] = Number(state.Attempts),
        ["needed"] = Number(state.AttemptsNeeded),
        ["day"] = state.EarliestOn is { } day ? DeskWords.Day(day) : "",
    }, FillFor.Text);

    protected override async Task LoadAsync(Case found) => state = await closing.HandleAsync(found.Id, Staff, Form!.Summary, Stop);

    // Closing has outcomes of its own; see CloseAsync.
    protected override Task<CaseworkOutcome> ActAsync(OnCase on, CloseForm form, CancellationToken ct) => throw new InvalidOperationException("A case is closed through CloseAsync.");

    private async Task CloseAsync()
    {
        if (Found is null || Form is null)
            return;

        isPressed = true;
        switch (await close.HandleAsync(new OnCase(Found.Id, Form.Version, Staff), Form.Summary, Form.WordingIsChecked, Stop))
        {
            case CloseCaseOutcome.Closed closed when Form.Step != ActForm.Save:
                ShowPreview(await PreviewAsync(NoticeIds.CaseClosed, closed.SurveyOn, new()
                {
                    ["findings"] = Form.Summary.Findings.Trim(),
                    ["actions"] = Form.Summary.Actions.Trim(),
                    ["furtherHelp"] = Form.Summary.FurtherHelp.Trim(),
                    ["reopenBy"] = DeskWords.LongDay(closed.ReopenBy),
                }));
                break;
            case CloseCaseOutcome.Closed closed:
                await ShowAsync(await CommitAsync(new CaseworkOutcome.Done(Found.Id, closed.Version)));
                break;
            case CloseCaseOutcome.NotReady notReady:
                ShowProblems(notReady.Needs.Select(need => new FieldError(OnThisPage.Contains(need) ? FieldId(DeskWords.KeyOf(need)) : null, NeedWords(need)))
                    .Concat(notReady.Problems.Select(problem => new FieldError(FieldId(problem.Field), ProblemWords(problem)))));
                break;
            case CloseCaseOutcome.CheckWording check:
                ShowWarnings(check.Warnings);
                break;
            case CloseCaseOutcome.Refused refused:
                await ShowAsync(refused.Why);
                break;
        }
    }

    private string NeedWords(ClosingNeed need) => Words($"need-{DeskWords.KeyOf(need)}");
}
