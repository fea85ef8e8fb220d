using WestKent.Bot.Answers;
using WestKent.Cases.Following;
using WestKent.Cases.Reporting;
using WestKent.Content.Reading;

namespace WestKent.Portal.MyCase.Acts;

/// <summary>How the resident is reached, what they need, and who may speak for them.</summary>
internal static class DetailEndpoints
{
    private const string Home = "/my-case/details";

    public static void MapDetails(this RouteGroupBuilder acts)
    {
        acts.MapGet("/details", async (Me? me, ReadMyDetails read, string? done, CancellationToken ct) =>
            Show.Page<DetailsPage>(null, ("Mine", await read.HandleAsync(me!.CaseId, ct)), ("Done", done)));
        acts.MapGet("/contact", (Me? me, string? way) => Show.Page<ContactPage>(null, ("IsEmail", way == "email")));
        acts.MapPost("/contact", AskChangeAsync);
        acts.MapGet("/contact/code", (Me? me) => Show.Page<ContactCodePage>());
        acts.MapPost("/contact/code", ConfirmChangeAsync);
        acts.MapGet("/preferences", ShowPreferencesAsync);
        acts.MapPost("/preferences", PreferAsync);
        acts.MapGet("/needs", async (Me? me, ReadMyDetails read, CancellationToken ct) =>
            Show.Page<NeedsPage>(null, ("Mine", await read.HandleAsync(me!.CaseId, ct))));
        acts.MapPost("/needs", NeedAsync);
        acts.MapGet("/helper", (Me? me) => Show.Page<HelperPage>());
        acts.MapPost("/helper", NameHelperAsync);
        acts.MapPost("/helper/end", EndHelperAsync);
    }

    private static async Task<IResult> AskChangeAsync(HttpContext http, Me? me, ChangeContact change, CancellationToken ct)
    {
        var sent = await Sent.ReadAsync(http);
        var isEmail = sent["way"] == "email";
        if ((isEmail ? SaidEmail.Read(sent["address"]) : SaidMobile.Read(sent["address"])) is not { } address)
            return Again("address", isEmail ? "address-not-email" : "address-not-mobile");
        if (sent["tell"] is not ("yes" or "no"))
            return Again("tell", "tell-empty");

        var outcome = await change.AskAsync(me!.CaseId, isEmail ? ContactMethod.Email : ContactMethod.Text, address, sent["tell"] == "yes", ct);
        return outcome switch
        {
            AskChangeOutcome.CodeSent => Show.Go("/my-case/contact/code"),
            AskChangeOutcome.Same => Again("address", "address-same"),
            AskChangeOutcome.TooMany => Again("address", "address-too-many"),
            AskChangeOutcome.NoContact => Show.Go(Home),
        };

        IResult Again(string field, string problem) => Show.Page<ContactPage>(sent.With(field, problem), ("IsEmail", isEmail));
    }

    private static async Task<IResult> ConfirmChangeAsync(
        HttpContext http, Me? me, ChangeContact change, ContentSnapshot content, CancellationToken ct)
    {
        var sent = await Sent.ReadAsync(http);
        var words = content.Pages["my-case-details"];
        return await change.ConfirmAsync(me!.SignedIn, sent["code"], method => words.Word(method == ContactMethod.Email ? "changed-email" : "changed-text"), ct) switch
        {
            ConfirmChangeOutcome.Changed => Show.Done(Home, "contact"),
            ConfirmChangeOutcome.NotRight => Show.Page<ContactCodePage>(sent.With("code", "code-not-right")),
            ConfirmChangeOutcome.Expired => Show.Page<ContactCodePage>(sent.With("code", "code-too-old")),
            ConfirmChangeOutcome.TooMany => Show.Page<ContactCodePage>(sent.With("code", "code-too-many")),
        };
    }

    private static async Task<IResult> ShowPreferencesAsync(Me? me, ReadMyDetails read, CancellationToken ct) =>
        (await read.HandleAsync(me!.CaseId, ct)).Contact is { Method: not ContactMethod.None } contact
            ? Show.Page<PreferencesPage>(null, ("Contact", contact))
            : Show.Go(Home);

    private static async Task<IResult> PreferAsync(HttpContext http, Me? me, ChangePreferences change, ReadMyDetails read, CancellationToken ct)
    {
        var sent = await Sent.ReadAsync(http);
        var safe = sent.All("safe");
        var wishes = new ContactWishes(
            Enum.TryParse<ContactMethod>(sent["method"], out var method) && Enum.IsDefined(method) ? method : ContactMethod.None, sent["times"], sent["letter"],
            safe.Contains("text"), safe.Contains("voicemail"), safe.Contains("email"), safe.Contains("letter"));
        return await change.HandleAsync(me!.CaseId, wishes, ct) switch
        {
            PreferencesOutcome.Kept => Show.Done(Home, "preferences"),
            PreferencesOutcome.NotKnown => await AgainAsync("method", "method-not-known"),
            PreferencesOutcome.TooLong => await AgainAsync("times", "times-too-long"),
            PreferencesOutcome.NoContact => Show.Go(Home),
        };

        async Task<IResult> AgainAsync(string field, string problem) =>
            Show.Page<PreferencesPage>(sent.With(field, problem), ("Contact", (await read.HandleAsync(me!.CaseId, ct)).Contact));
    }

    private static async Task<IResult> NeedAsync(HttpContext http, Me? me, ChangeNeeds change, ReadMyDetails read, CancellationToken ct)
    {
        var sent = await Sent.ReadAsync(http);
        return await change.HandleAsync(me!.CaseId, [.. sent.All("need")], sent["language"], sent["note"], ct) switch
        {
            WordsOutcome.TooLong => Show.Page<NeedsPage>(
                sent["language"]?.Trim().Length > ChangeNeeds.LongestLanguage ? sent.With("language", "language-too-long") : sent.With("note", "note-too-long"),
                ("Mine", await read.HandleAsync(me!.CaseId, ct))),
            _ => Show.Done(Home, "needs"),
        };
    }

    private static async Task<IResult> NameHelperAsync(HttpContext http, Me? me, NameRepresentative name, CancellationToken ct)
    {
        var sent = await Sent.ReadAsync(http);
        var called = sent["name"]?.Trim() ?? "";
        var reached = sent["reach"]?.Trim() ?? "";
        if (called.Length is 0 or > CaseRepresentative.LongestName)
            return Show.Page<HelperPage>(sent.With("name", "name-empty"));
        if (reached.Length is 0 or > CaseRepresentative.LongestContact)
            return Show.Page<HelperPage>(sent.With("reach", "reach-empty"));
        if (!sent.All("consent").Contains("yes"))
            return Show.Page<HelperPage>(sent.With("consent", "consent-empty"));

        await name.HandleAsync(me!.CaseId, called, reached, ct);
        return Show.Done(Home, "helper");
    }

    private static async Task<IResult> EndHelperAsync(HttpContext http, Me? me, NameRepresentative name, CancellationToken ct)
    {
        var sent = await Sent.ReadAsync(http);
        if (Guid.TryParse(sent["who"], out var who))
            await name.WithdrawAsync(me!.CaseId, who, ct);
        return Show.Done(Home, "helper-ended");
    }
}
