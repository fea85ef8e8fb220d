using System.Globalization;
using WestKent.Cases.Access;
using WestKent.Cases.Casework;
using WestKent.Cases.Following;
using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;
using WestKent.Content.Reading;

namespace WestKent.Portal.MyCase.Acts;

/// <summary>Help to cope, how a case comes to its end, and how it begins again.</summary>
internal static class EndingEndpoints
{
    public static void MapEnding(this RouteGroupBuilder acts)
    {
        acts.MapGet("/support", ShowSupportAsync);
        acts.MapPost("/support", AskForSupportAsync);
        acts.MapGet("/stopped", (Me? me) => Show.Page<StoppedPage>());
        acts.MapPost("/stopped", StopAsync);
        acts.MapGet("/reopen", ShowReopenAsync);
        acts.MapPost("/reopen", ReopenAsync);
        acts.MapGet("/survey", ShowSurveyAsync);
        acts.MapPost("/survey", AnswerSurveyAsync);
    }

    private static async Task<IResult> ShowSupportAsync(Me? me, ReadMyCase read, ContentSnapshot content, string? done, CancellationToken ct) =>
        await SupportPageAsync(me!, read, content, null, done, ct);

    private static async Task<IResult> SupportPageAsync(Me me, ReadMyCase read, ContentSnapshot content, Sent? sent, string? done, CancellationToken ct)
    {
        var mine = (await read.HandleAsync(me.CaseId, ct))!;
        var tags = content.Types.TryGet(mine.TypeId, out var type) ? type.Support : [];
        var accepted = mine.Support.Where(answer => answer.Answer == SupportAnswerKind.Accepted).Select(answer => answer.ServiceId).ToList();
        var known = mine.Support.Where(answer => content.Support.Has(answer.ServiceId)).Select(answer => content.Support[answer.ServiceId]);
        var offered = SupportOfferRule.Decide(tags, mine.SafetyFlags, mine.DistrictId, content.Support).Concat(known).DistinctBy(service => service.Id).ToList();
        return Show.Page<SupportAskPage>(sent, ("Offered", offered), ("Accepted", accepted), ("Done", done));
    }

    private static async Task<IResult> AskForSupportAsync(
        HttpContext http, Me? me, AskForSupport ask, ReadMyCase read, ContentSnapshot content, CancellationToken ct)
    {
        var sent = await Sent.ReadAsync(http);
        return await ask.HandleAsync(me!.CaseId, [.. sent.All("service")], ct) == WordsOutcome.Kept
            ? Show.Done("/my-case/support", "support")
            : await SupportPageAsync(me, read, content, sent.With("service", "service-empty"), null, ct);
    }

    private static async Task<IResult> StopAsync(HttpContext http, Me? me, SayItStopped say, CancellationToken ct)
    {
        var sent = await Sent.ReadAsync(http);
        if (sent["wish"] is not ("stopped" or "close"))
            return Show.Page<StoppedPage>(sent.With("wish", "wish-empty"));

        var wantsClosing = sent["wish"] == "close";
        return await say.HandleAsync(me!.CaseId, wantsClosing, sent["words"], ct) switch
        {
            WordsOutcome.TooLong => Show.Page<StoppedPage>(sent.With("words", "words-too-long")),
            WordsOutcome.Kept => Show.Done("/my-case", wantsClosing ? "close" : "stopped"),
            _ => Show.Go("/my-case"),
        };
    }

    private static async Task<IResult> ShowReopenAsync(Me? me, ReopenMyCase reopen, CancellationToken ct) =>
        await reopen.FindUntilAsync(me!.CaseId, ct) switch
        {
            ReopenUntil.Open => Show.Go("/my-case"),
            ReopenUntil.Until until => Show.Page<ReopenPage>(null, ("Until", until.Day)),
            _ => Show.Page<ReopenPage>(null, ("Until", null)),
        };

    private static async Task<IResult> ReopenAsync(HttpContext http, Me? me, ReopenMyCase reopen, TimeProvider clock, CancellationToken ct)
    {
        var sent = await Sent.ReadAsync(http);
        if (await reopen.FindUntilAsync(me!.CaseId, ct) is not ReopenUntil.Until until)
            return Show.Go("/my-case/reopen");
        if (TellingEndpoints.FindProblem(sent, clock, isWhenNeeded: false) is { } wrong)
            return Show.Page<ReopenPage>(wrong, ("Until", until.Day));

        await reopen.HandleAsync(me.CaseId, TellingEndpoints.DraftOf(sent, clock), ct);
        return Show.Done("/my-case", "reopened");
    }

    private static async Task<IResult> ShowSurveyAsync(Me? me, ReadMyCase read, CancellationToken ct) =>
        await SurveyPageAsync(me!, read, null, ct);

    private static async Task<IResult> SurveyPageAsync(Me me, ReadMyCase read, Sent? sent, CancellationToken ct)
    {
        var mine = (await read.HandleAsync(me.CaseId, ct))!;
        return Show.Page<SurveyPage>(sent, ("IsClosed", mine.Status == CaseStatus.Closed), ("IsAnswered", mine.HasAnsweredSurvey));
    }

    private static async Task<IResult> AnswerSurveyAsync(HttpContext http, Me? me, AnswerSurvey answer, ReadMyCase read, CancellationToken ct)
    {
        var sent = await Sent.ReadAsync(http);
        var marks = new SurveyMarks(Mark("handling"), Mark("outcome"), Mark("informed"), Mark("empathy"), Mark("support"));
        return await answer.HandleAsync(me!.CaseId, marks, sent["words"], sent.All("call").Contains("yes"), ct) switch
        {
            SurveyOutcome.Kept or SurveyOutcome.AlreadyAnswered or SurveyOutcome.NotYet => Show.Go("/my-case/survey"),
            SurveyOutcome.Empty => await SurveyPageAsync(me, read, sent.With("handling", "survey-empty"), ct),
            SurveyOutcome.TooLong => await SurveyPageAsync(me, read, sent.With("words", "survey-too-long"), ct),
        };

        int? Mark(string name) => int.TryParse(sent[name], CultureInfo.InvariantCulture, out var mark) ? mark : null;
    }
}
