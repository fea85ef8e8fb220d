using Microsoft.AspNetCore.Components;
using WestKent.Cases.Casework;
using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;
using WestKent.Portal.Components;
using WestKent.Portal.Staff.SignIn;

namespace WestKent.Portal.Staff.Caller;

/// <summary>A report taken by phone or at the door: the same report as by chat, typed by staff.</summary>
public sealed partial class CallerPage(SendReport send, FindKnownCases findKnown, UnitOfWork work, ContentSnapshot content)
{
    // What the report may be missing, and the box to fill in.
    private static readonly Dictionary<string, string> Boxes = new()
    {
        [nameof(ReportDraft.WhatHappened)] = "WhatHappened",
        [nameof(ReportDraft.Name)] = "Name",
        [nameof(ReportDraft.Contact)] = "Method",
        [nameof(ReportDraft.PhoneE164)] = "Phone",
        [nameof(ReportDraft.PhoneAsTyped)] = "Phone",
        [nameof(ReportDraft.Email)] = "Email",
        [nameof(ReportDraft.LetterAddress)] = "Address",
        [nameof(ReportDraft.NamedPersonContact)] = "Person",
    };

    private static readonly string[] Ways = ["text", "voicemail", "email", "letter"];

    private SendReportOutcome.Sent? sent;
    private SendReportOutcome.Added? added;
    private IReadOnlyList<KnownCase> known = [];
    private List<FieldError> errors = [];

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromForm]
    private CallerForm? Form { get; set; }

    private List<Choice> Types => [new("", Words("type-not-sure")), .. TypeNames.All(content).Select(type => new Choice(type.Id, type.Title))];

    private List<Choice> Districts => [new("", Words("district-not-known")), .. content.Policy.Districts.Select(district => new Choice(district.Id, district.Name))];

    private List<Choice> Harms => [.. Enum.GetValues<Harm>().Select(harm => new Choice(DeskWords.KeyOf(harm), CaseWords($"harm-{DeskWords.KeyOf(harm)}")))];

    private List<Choice> Flags => [.. content.Safety.Select(flag => new Choice(flag.Id, CaseWords($"flag-{flag.Id.Replace('_', '-')}")))];

    private List<Choice> Frequencies => Of<Frequency>("frequency-");

    private List<Choice> Answers => Of<YesNoUnsure>("answer-");

    private List<Choice> Methods => Of<ContactMethod>("method-");

    private List<Choice> Safe => [.. Ways.Select(way => new Choice(way, CaseWords($"safe-{way}")))];

    private List<Choice> Needs => [.. content.Policy.Needs.Select(need => new Choice(need.Id, need.Say))];

    private List<Choice> Support => [.. Offered.Select(service => new Choice(service.Id, service.Title, service.Summary))];

    private List<SupportService> Offered => SupportOfferRule.Decide(
        content.Types.TryGet(Form!.Type ?? "", out var type) ? type.Support : [], Form.Flags ?? [], string.IsNullOrEmpty(Form.District) ? null : Form.District, content.Support);

    private string SentWords => NextWords(sent!.FirstContactDueOn, sent.Team);

    private string NextWords(DateOnly day, string team) => Filling.Fill(
        Words("sent-next"), new Dictionary<string, string> { ["day"] = DeskWords.LongDay(day), ["team"] = content.Policy.Team(team).Name }, FillFor.Text);

    protected override void OnInitialized() => Form ??= new CallerForm { Id = Guid.CreateVersion7() };

    private async Task SendAsync()
    {
        var draft = Form!.ToDraft([.. Offered.Select(service => service.Id)]);
        if (Form.Existing != CallerForm.New)
        {
            known = await findKnown.HandleAsync(draft, StaffPerson.Of(Http.User), Http.RequestAborted);
            if (known.FirstOrDefault(one => one.Reference == Form.Existing) is { } chosen)
                (draft.AddToReference, draft.Reopen) = (chosen.Reference, chosen.IsClosed);
            else if (known.Count > 0)
                return;
        }

        var outcome = await send.HandleAsync(draft, Http.RequestAborted);
        try
        {
            if (outcome is SendReportOutcome.Sent or SendReportOutcome.Added)
                await work.CommitAsync(Http.RequestAborted);
        }
        catch (DuplicateKeyException)
        {
            // Pressed twice: the other one made the report, and its words to come back with are on that page.
            outcome = await send.HandleAsync(draft, Http.RequestAborted);
        }

        switch (outcome)
        {
            case SendReportOutcome.Sent done:
                sent = done;
                break;
            case SendReportOutcome.Added more:
                added = more;
                break;
            case SendReportOutcome.AlreadySent before:
                sent = new SendReportOutcome.Sent(before.Reference, before.Band, before.FirstContactDueOn, before.NextContactOn, before.Team, null);
                break;
            case SendReportOutcome.Incomplete incomplete:
                errors = [.. incomplete.Missing.Where(Boxes.ContainsKey).Select(missing => Boxes[missing]).Distinct()
                    .Select(box => new FieldError($"Form-{box}", Words($"missing-{box.ToLowerInvariant()}")))];
                break;
        }
    }

    private string? ErrorOf(string box) => errors.Find(error => error.FieldId == $"Form-{box}")?.Text;

    private List<Choice> Of<T>(string words) where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => new Choice(DeskWords.KeyOf(value), CaseWords(words + DeskWords.KeyOf(value))))];

    private string CaseWords(string key) => DeskWords.OfCases(content, key);

    private string Words(string key) => content.Pages["staff-caller"].Word(key);
}
