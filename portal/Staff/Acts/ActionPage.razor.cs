using WestKent.Cases.Casework;
using WestKent.Cases.Notices;
using WestKent.Portal.Components;

namespace WestKent.Portal.Staff.Acts;

public sealed class ActionPageForm : ActForm
{
    public string? Outcome { get; set; }

    public string? Note { get; set; }

    public string? Wording { get; set; }

    public bool SpokeWithSource { get; set; }

    public bool IsReferral { get; set; }
}

/// <summary>What was done: a note for colleagues and, beside it, the words the source gets.</summary>
public sealed partial class ActionPage(RecordAction record)
{
    protected override string DoneKey => "action-recorded";

    private List<Choice> Outcomes =>
    [
        new("", Words("choose")),
        .. Content.Outcomes.Where(outcome => outcome.Kind != RecordAction.Closure)
            .OrderBy(outcome => outcome.Kind == RecordAction.Legal).ThenBy(outcome => outcome.Title, StringComparer.Ordinal)
            .Select(outcome => new Choice(outcome.Id, outcome.Kind == RecordAction.Legal ? $"{outcome.Title} ({Words("legal")})" : outcome.Title)),
    ];

    protected override Task<CaseworkOutcome> ActAsync(OnCase on, ActionPageForm form, CancellationToken ct)
    {
        // The usual words stand in until the officer writes their own; the preview shows them before anything goes out.
        if (string.IsNullOrWhiteSpace(form.Wording) && Content.Outcomes.TryGet(form.Outcome ?? "", out var outcome))
            form.Wording = outcome.Sms;
        return record.HandleAsync(on, new NewAction(
            form.Outcome ?? "", form.Note ?? "", form.Wording ?? "", form.NextContactOn, form.SpokeWithSource, form.IsReferral, form.WordingIsChecked), ct);
    }

    protected override (string NoticeId, Dictionary<string, string> Details)? MessageOf(ActionPageForm form) =>
        (NoticeIds.ActionUpdate, new() { ["update"] = form.Wording?.Trim() ?? "" });
}
