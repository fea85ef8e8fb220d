using WestKent.Bot.Answers;
using WestKent.Cases.Following;
using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;

namespace WestKent.Portal.MyCase.Acts;

/// <summary>What the resident tells us: something more that happened, answers, messages.</summary>
internal static class TellingEndpoints
{
    private const string Channel = "web";

    public static void MapTelling(this RouteGroupBuilder acts)
    {
        acts.MapGet("/add", (Me? me) => Show.Page<AddPage>());
        acts.MapPost("/add", AddAsync);
        acts.MapGet("/questions", ShowQuestionsAsync);
        acts.MapPost("/questions", AnswerAsync);
        acts.MapGet("/messages", ShowMessagesAsync);
        acts.MapPost("/messages", WriteAsync);
    }

    private static async Task<IResult> AddAsync(HttpContext http, Writer? me, AddIncident add, TimeProvider clock, CancellationToken ct)
    {
        var sent = await Sent.ReadAsync(http);
        if (FindProblem(sent, clock, isWhenNeeded: true) is { } wrong)
            return Show.Page<AddPage>(wrong);

        return await add.HandleAsync(me!.CaseId, DraftOf(sent, clock), ct) switch
        {
            AddIncidentOutcome.Added => Show.Done("/my-case/diary", "added"),
            AddIncidentOutcome.Closed => Show.Go("/my-case/reopen"),
            _ => Show.Page<AddPage>(sent.With("what", "what-empty")),
        };
    }

    /// <summary>What has to be put right before an incident can be kept.</summary>
    internal static Sent? FindProblem(Sent sent, TimeProvider clock, bool isWhenNeeded)
    {
        if (string.IsNullOrWhiteSpace(sent["when"]) && isWhenNeeded)
            return sent.With("when", "when-empty");
        if (!string.IsNullOrWhiteSpace(sent["when"]) && ProblemOf(Read(sent, clock).Problem) is { } problem)
            return sent.With("when", problem);
        if (string.IsNullOrWhiteSpace(sent["what"]))
            return sent.With("what", "what-empty");
        return sent["what"]!.Length > AddIncident.LongestText ? sent.With("what", "what-too-long")
            : sent["effect"]?.Length > AddIncident.LongestText ? sent.With("effect", "what-too-long")
            : null;
    }

    internal static ReportDraft DraftOf(Sent sent, TimeProvider clock)
    {
        var when = Read(sent, clock);
        return new ReportDraft
        {
            Id = Guid.TryParse(sent["key"], out var key) && key != Guid.Empty ? key : Guid.CreateVersion7(),
            WhatHappened = sent["what"]?.Trim(),
            Effect = sent["effect"]?.Trim() is { Length: > 0 } effect ? effect : null,
            When = sent["when"]?.Trim(),
            HappenedFrom = when.From,
            HappenedTo = when.To,
            HappenedAt = when.At,
            Harms = [.. sent.All("harm").Select(harm => Enum.TryParse<Harm>(harm, out var known) ? known : (Harm?)null).OfType<Harm>().Where(Enum.IsDefined)],
            Channel = Channel,
        };
    }

    private static SaidWhen Read(Sent sent, TimeProvider clock) => SaidWhen.Read(sent["when"], LondonDay.TimeOf(clock.GetUtcNow().UtcDateTime));

    private static string? ProblemOf(SaidWhenProblem problem) => problem switch
    {
        SaidWhenProblem.None => null,
        SaidWhenProblem.NotUnderstood => "when-not-understood",
        SaidWhenProblem.Future => "when-future",
        SaidWhenProblem.NoSuchDay => "when-no-such-day",
        SaidWhenProblem.TooLongAgo => "when-too-long-ago",
    };

    private static async Task<IResult> ShowQuestionsAsync(Me? me, ReadMyThread thread, string? done, CancellationToken ct) =>
        Show.Page<QuestionsPage>(Sent.Nothing, ("Questions", await thread.QuestionsAsync(me!.CaseId, ct)), ("Done", done));

    private static async Task<IResult> AnswerAsync(HttpContext http, Me? me, AnswerQuestion answer, ReadMyThread thread, CancellationToken ct)
    {
        var sent = await Sent.ReadAsync(http);
        var field = $"answer-{sent["question"]}";
        var outcome = Guid.TryParse(sent["question"], out var question)
            ? await answer.HandleAsync(me!.CaseId, question, sent[field], ct)
            : WordsOutcome.NoSuchCase;
        return outcome switch
        {
            WordsOutcome.Kept => Show.Done("/my-case/questions", "answered"),
            WordsOutcome.Empty => await AgainAsync("text-empty"),
            WordsOutcome.TooLong => await AgainAsync("text-too-long"),
            WordsOutcome.NoSuchCase => TypedResults.NotFound(),
        };

        async Task<IResult> AgainAsync(string problem) =>
            Show.Page<QuestionsPage>(sent.With(field, problem), ("Questions", await thread.QuestionsAsync(me!.CaseId, ct)));
    }

    private static async Task<IResult> ShowMessagesAsync(Me? me, ReadMyThread thread, WriteToOfficer write, string? done, CancellationToken ct) =>
        Show.Page<MessagesPage>(Sent.Nothing, ("Messages", await thread.MessagesAsync(me!.CaseId, ct)), ("AnsweredBy", write.AnsweredBy), ("Done", done));

    // Someone signed out meanwhile may send, but is shown no more than what they typed.
    private static async Task<IResult> WriteAsync(HttpContext http, Writer? me, WriteToOfficer write, CancellationToken ct)
    {
        var sent = await Sent.ReadAsync(http);
        return await write.HandleAsync(me!.CaseId, sent["text"], ct) switch
        {
            WordsOutcome.Kept => Show.Done("/my-case/messages", "sent"),
            WordsOutcome.Empty => Again("text-empty"),
            WordsOutcome.TooLong => Again("text-too-long"),
            WordsOutcome.NoSuchCase => TypedResults.NotFound(),
        };

        IResult Again(string problem) =>
            Show.Page<MessagesPage>(sent.With("text", problem), ("Messages", Array.Empty<MyMessage>()), ("AnsweredBy", write.AnsweredBy));
    }
}
