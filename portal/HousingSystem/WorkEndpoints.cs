using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Closing;
using WestKent.Cases.HousingSystem;
using WestKent.Cases.Policies;

namespace WestKent.Portal.HousingSystem;

/// <summary>What another system may do to a case: the same acts as at the desk, with the same rules.</summary>
internal static class WorkEndpoints
{
    public static void MapWork(this RouteGroupBuilder api)
    {
        Describe<PushedAssessment>(api.MapPost("/cases/{reference}/assessment", AssessAsync), "Say what a case is, how urgent, and whose");
        Describe<PushedAction>(api.MapPost("/cases/{reference}/actions", ActAsync), "Record what was done; the source is told in the words given");
        Describe<PushedStatus>(api.MapPost("/cases/{reference}/status", MoveAsync), "Follow a change of status: in-progress, referred or closing");
        Describe<PushedClosure>(api.MapPost("/cases/{reference}/closure", CloseAsync), "Close a case; the source gets the letter these parts make");
    }

    private static void Describe<T>(RouteHandlerBuilder endpoint, string summary)
        where T : notnull => endpoint.RequireScope(ApiScope.Work).WithSummary(summary).Accepts<T>("application/json")
            .Produces<WorkDone>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(403).ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);

    private static Task<IResult> AssessAsync(string reference, HttpContext http, WorkOnCase work, AssessCase assess, CancellationToken ct) =>
        work.DoAsync<PushedAssessment>(http, reference, asked => asked.Version, async (on, asked) => WorkAnswers.Of(reference, await assess.HandleAsync(
            on, new Assessment(asked.TypeId, asked.Band, asked.BandReason, asked.IsSourceVulnerable, asked.VulnerabilityNote, asked.Team, null, null, asked.NextContactOn), ct)), ct);

    private static Task<IResult> ActAsync(string reference, HttpContext http, WorkOnCase work, RecordAction record, CancellationToken ct) =>
        work.DoAsync<PushedAction>(http, reference, asked => asked.Version, async (on, asked) => WorkAnswers.Of(reference, await record.HandleAsync(
            on, new NewAction(asked.OutcomeId, asked.Note, asked.WordsForSource, asked.NextContactOn, asked.SpokeWithSource, asked.IsReferral, asked.WordsAreChecked), ct)), ct);

    private static Task<IResult> MoveAsync(string reference, HttpContext http, WorkOnCase work, MoveCase move, CancellationToken ct) =>
        work.DoAsync<PushedStatus>(http, reference, asked => asked.Version, async (on, asked) => WorkAnswers.Of(reference, await move.HandleAsync(
            on, new Moving(asked.Status, asked.Note), ct)), ct);

    private static Task<IResult> CloseAsync(string reference, HttpContext http, WorkOnCase work, CloseCase close, CancellationToken ct) =>
        work.DoAsync<PushedClosure>(http, reference, asked => asked.Version, async (on, asked) => WorkAnswers.Of(reference, await close.HandleAsync(
            on, new ClosingSummary(asked.ReasonId, asked.Findings, asked.Actions, asked.FurtherHelp), asked.WordsAreChecked, ct)), ct);
}

/// <summary>Finds the case, does the act once for its idempotency key, and answers.</summary>
internal sealed class WorkOnCase(ReadApiCases cases, AnswerOnce answerOnce)
{
    public async Task<IResult> DoAsync<T>(
        HttpContext http, string reference, Func<T, Guid?> version, Func<OnCase, T, Task<ApiAnswer>> act, CancellationToken ct)
    {
        var (body, problem) = await AskedBody<T>.ReadAsync(http, ct);
        if (body is null)
            return problem!;

        var client = http.Client();
        try
        {
            var answer = await answerOnce.HandleAsync(client.Id, body.Key, body.Hash, async () => await FindAsync(reference, ct) is var (id, current)
                ? await act(new OnCase(id, version(body.Asked) ?? current, client.AsStaff), body.Asked)
                : WorkAnswers.NoSuchCase, ct);
            return answer is null
                ? ApiProblems.Of(StatusCodes.Status422UnprocessableEntity, "This Idempotency-Key was used before for something else. Use a fresh one.", "Idempotency-Key")
                : ApiProblems.Raw(answer.Status, answer.Body);
        }
        catch (DbUpdateConcurrencyException)
        {
            return ApiProblems.Raw(StatusCodes.Status409Conflict, WorkAnswers.Meanwhile.Body);
        }
    }

    private async Task<(Guid Id, Guid Version)?> FindAsync(string reference, CancellationToken ct) =>
        CaseReference.TryParse(reference, out var known) && await cases.FindIdAsync(known, ct) is { } id && await cases.FindAsync(id, ct) is { } found
            ? (id, found.Version)
            : null;
}
