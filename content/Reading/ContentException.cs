namespace WestKent.Content.Reading;

/// <summary>The content cannot be used and no earlier good version is there to fall back on.</summary>
public sealed class ContentException(IReadOnlyList<ContentProblem> problems) : Exception(Describe(problems))
{
    public IReadOnlyList<ContentProblem> Problems { get; } = problems;

    private static string Describe(IReadOnlyList<ContentProblem> problems) =>
        "The content cannot be read. Mend these and start again:" + Environment.NewLine
        + string.Join(Environment.NewLine, problems.Where(problem => problem.Level == ProblemLevel.Error));
}
