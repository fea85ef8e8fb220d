using System.Text.Json;
using WestKent.Cases.Casework;
using WestKent.Cases.Closing;
using WestKent.Cases.HousingSystem;

namespace WestKent.Portal.HousingSystem;

/// <summary>What became of an act, as another system reads it.</summary>
internal static class WorkAnswers
{
    public static readonly ApiAnswer NoSuchCase = Problem(404, "There is no case of that reference that you may see.");

    public static readonly ApiAnswer Meanwhile = Problem(409, "The case has moved on since that version. Read it again.");

    public static ApiAnswer Of(string reference, CaseworkOutcome outcome) => outcome switch
    {
        CaseworkOutcome.Done done => Done(reference, done.Version, done.RowId),
        CaseworkOutcome.NoSuchCase => NoSuchCase,
        CaseworkOutcome.NotAllowed => Problem(403, "A system may not do this; a person at the desk has to."),
        CaseworkOutcome.ChangedMeanwhile => Meanwhile,
        CaseworkOutcome.NotReady notReady => NotReady(notReady.Problems.Select(Named)),
        CaseworkOutcome.CheckWording check => CheckWording(check.Warnings.Count),
        _ => throw new InvalidOperationException("An act came to nothing known."),
    };

    public static ApiAnswer Of(string reference, CloseCaseOutcome outcome) => outcome switch
    {
        CloseCaseOutcome.Closed closed => Done(reference, closed.Version, null),
        CloseCaseOutcome.NotReady notReady => NotReady(notReady.Needs.Select(need => new ApiProblem("closing", NameOf(need.ToString()), null)).Concat(notReady.Problems.Select(Named))),
        CloseCaseOutcome.CheckWording check => CheckWording(check.Warnings.Count),
        CloseCaseOutcome.Refused refused => Of(reference, refused.Why),
        _ => throw new InvalidOperationException("Closing came to nothing known."),
    };

    private static ApiAnswer Done(string reference, Guid version, Guid? id) =>
        new(200, JsonSerializer.Serialize(new WorkDone(CaseReference.TryParse(reference, out var known) ? known.ToString() : reference, version, id), ApiJson.Options));

    private static ApiAnswer NotReady(IEnumerable<ApiProblem> problems) =>
        new(422, ApiProblems.Body(422, "The rules do not allow this yet. Nothing was changed.", problems.ToList()));

    // Which words it was stays at the desk: they are the very words that must not be given away.
    private static ApiAnswer CheckWording(int count) => new(422, ApiProblems.Body(
        422, "The words for the source may tell who someone is. Read them again; send them with wordsAreChecked if they are right.",
        new[] { new ApiProblem("wordsForSource", "may-identify", count.ToString(System.Globalization.CultureInfo.InvariantCulture)) }));

    private static ApiAnswer Problem(int status, string detail) => new(status, ApiProblems.Body(status, detail));

    private static ApiProblem Named(CaseworkProblem problem) => new(problem.Field, problem.Reason, problem.Day?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));

    private static string NameOf(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    private sealed record ApiProblem(string Field, string Reason, string? Detail);
}
