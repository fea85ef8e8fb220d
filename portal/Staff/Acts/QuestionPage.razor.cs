using WestKent.Cases.Casework;
using WestKent.Cases.Notices;

namespace WestKent.Portal.Staff.Acts;

public sealed class QuestionForm : ActForm
{
    public string? Question { get; set; }
}

/// <summary>Asks the source something.</summary>
public sealed partial class QuestionPage(AskQuestion ask)
{
    protected override string DoneKey => "question-asked";

    protected override Task<CaseworkOutcome> ActAsync(OnCase on, QuestionForm form, CancellationToken ct) =>
        ask.HandleAsync(on, new NewQuestion(form.Question ?? "", form.NextContactOn, form.WordingIsChecked), ct);

    protected override (string NoticeId, Dictionary<string, string> Details)? MessageOf(QuestionForm form) =>
        (NoticeIds.QuestionForYou, new() { ["question"] = form.Question?.Trim() ?? "" });
}
