namespace WestKent.Content.Reading.Parsing;

internal static class ProblemOrder
{
    public static IEnumerable<ContentProblem> InOrder(this IEnumerable<ContentProblem> problems) =>
        problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line);
}
