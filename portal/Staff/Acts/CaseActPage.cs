using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Notices;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;
using WestKent.Portal.Components;
using WestKent.Portal.Staff.SignIn;

namespace WestKent.Portal.Staff.Acts;

/// <summary>
/// One form that does one thing to one case. Nothing typed is ever lost: problems, warnings about wording and a colleague
/// who saved first all bring the same form back, filled in.
/// </summary>
public abstract class CaseActPage<TForm> : ComponentBase, IActPage where TForm : ActForm, new()
{
    [Inject]
    protected ContentSnapshot Content { get; set; } = null!;

    [Inject]
    protected TimeProvider Clock { get; set; } = null!;

    [Inject]
    private ReadDeskCase Reader { get; set; } = null!;

    [Inject]
    private ReadAudit AuditReader { get; set; } = null!;

    [Inject]
    private UnitOfWork Work { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private PreviewNotice Previews { get; set; } = null!;

    [CascadingParameter]
    protected HttpContext Http { get; set; } = null!;

    [Parameter]
    public string Reference { get; set; } = "";

    [SupplyParameterFromForm]
    public TForm? Form { get; set; }

    public Case? Found { get; private set; }

    public ActForm? Given => Form;

    public IReadOnlyList<FieldError> Problems { get; private set; } = [];

    public IReadOnlyList<WordingWarning> Warnings { get; private set; } = [];

    public IReadOnlyList<AuditEntry>? Meanwhile { get; private set; }

    public NoticePreview? Preview { get; private set; }

    public string? OnTheirPage { get; private set; }

    protected StaffMember Staff => StaffPerson.Of(Http.User);

    protected CancellationToken Stop => Http.RequestAborted;

    protected DateOnly Today => LondonDay.Of(Clock.GetUtcNow().UtcDateTime);

    /// <summary>A key of the desk's words for what was done, said on the case's page.</summary>
    protected abstract string DoneKey { get; }

    protected override async Task OnInitializedAsync()
    {
        Found = await Reader.FindAsync(Reference, Staff, Stop);
        if (Found is null)
        {
            Navigation.NotFound();
            return;
        }

        var isNew = Form is null;
        Form ??= new TForm { Version = Found.Version, NextContact = DeskWords.Iso(WorkingDays.Add(Today, 5, Content.Policy.BankHolidays)) };
        await LoadAsync(Found);
        if (isNew)
            Begin(Form, Found);
    }

    /// <summary>Reads what the form offers.</summary>
    protected virtual Task LoadAsync(Case found) => Task.CompletedTask;

    /// <summary>Fills a form nobody has typed in yet.</summary>
    protected virtual void Begin(TForm form, Case found)
    {
    }

    /// <summary>Where the person goes once it is done.</summary>
    protected virtual string AfterwardsAt(Case found) => $"/staff/cases/{found.Reference}?done={DoneKey}";

    protected abstract Task<CaseworkOutcome> ActAsync(OnCase on, TForm form, CancellationToken ct);

    /// <summary>The message the source would get, and its own words; null where there is nothing to look at first.</summary>
    protected virtual (string NoticeId, Dictionary<string, string> Details)? MessageOf(TForm form) => null;

    public async Task SaveAsync()
    {
        if (Found is null || Form is null)
            return;

        var outcome = await ActAsync(new OnCase(Found.Id, Form.Version, Staff), Form, Stop);
        if (outcome is CaseworkOutcome.Done && Form.Step != ActForm.Save && MessageOf(Form) is var (noticeId, details))
        {
            // It would go through. Nothing is committed: first they see what the source will read.
            Preview = await Previews.HandleAsync(Found.Id, noticeId, Form.NextContactOn ?? Found.NextContactOn, details, Stop);
            OnTheirPage = details.Values.FirstOrDefault();
            return;
        }

        if (outcome is CaseworkOutcome.Done)
            outcome = await CommitAsync(outcome);
        await ShowAsync(outcome);
    }

    protected async Task<CaseworkOutcome> CommitAsync(CaseworkOutcome done)
    {
        try
        {
            await Work.CommitAsync(Stop);
            return done;
        }
        catch (DbUpdateConcurrencyException)
        {
            var now = await Reader.FindAsync(Reference, Staff, Stop);
            return now is null ? new CaseworkOutcome.NoSuchCase() : new CaseworkOutcome.ChangedMeanwhile(now.Version);
        }
    }

    protected async Task ShowAsync(CaseworkOutcome outcome)
    {
        switch (outcome)
        {
            case CaseworkOutcome.Done:
                Navigation.NavigateTo(AfterwardsAt(Found!));
                break;
            case CaseworkOutcome.NoSuchCase:
                Navigation.NotFound();
                break;
            case CaseworkOutcome.NotAllowed:
                Problems = [new FieldError(null, Words("not-allowed"))];
                break;
            case CaseworkOutcome.ChangedMeanwhile changed:
                Meanwhile = await AuditReader.SinceAsync(Found!.Id, Form!.Version, Stop);
                Form.Version = changed.Version;
                break;
            case CaseworkOutcome.NotReady notReady:
                Problems = [.. notReady.Problems.Select(problem => new FieldError(FieldId(problem.Field), ProblemWords(problem)))];
                break;
            case CaseworkOutcome.CheckWording check:
                Warnings = check.Warnings;
                break;
        }
    }

    protected void ShowProblems(IEnumerable<FieldError> problems) => Problems = [.. problems];

    protected void ShowWarnings(IReadOnlyList<WordingWarning> warnings) => Warnings = warnings;

    protected void ShowPreview(NoticePreview? preview) => Preview = preview;

    protected Task<NoticePreview?> PreviewAsync(string noticeId, DateOnly nextContactOn, Dictionary<string, string> details) =>
        Previews.HandleAsync(Found!.Id, noticeId, nextContactOn, details, Stop);

    /// <summary>What is wrong with a field of the form, by its property's name.</summary>
    protected string? ErrorOf(string property) => Problems.FirstOrDefault(problem => problem.FieldId == $"Form-{property}")?.Text;

    protected string Words(string key) => Content.Pages["staff-acts"].Word(key);

    protected string CaseWords(string key) => DeskWords.OfCases(Content, key);

    /// <summary>"next-contact" is the box Form-NextContact.</summary>
    protected static string FieldId(string key) =>
        $"Form-{string.Concat(key.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]))}";

    protected string ProblemWords(CaseworkProblem problem)
    {
        var words = Content.Pages["staff-acts"].Words;
        var text = words.TryGetValue($"problem-{problem.Field}-{problem.Reason}", out var own) ? own
            : words.TryGetValue($"problem-{problem.Reason}", out var any) ? any : words["problem-other"];
        return Filling.Fill(text, new Dictionary<string, string> { ["day"] = problem.Day is { } day ? DeskWords.Day(day) : "" }, FillFor.Text);
    }

    protected string NextContactHint => Filling.Fill(
        Words("next-contact-hint"), new Dictionary<string, string> { ["day"] = DeskWords.Day(NextContactRule.LatestOn(Today, Content.Policy)) }, FillFor.Text);

    protected static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
