namespace WestKent.Content.Reading.Parsing;

/// <summary>Collects what is found in one file.</summary>
internal sealed class Findings(string file)
{
    private readonly List<ContentProblem> problems = [];

    public string File { get; } = file;

    public IReadOnlyList<ContentProblem> All => problems;

    public void Error(int line, string message) => problems.Add(new ContentProblem(File, line, ProblemLevel.Error, message));

    public void Warning(int line, string message) => problems.Add(new ContentProblem(File, line, ProblemLevel.Warning, message));

    public void ToDo(int line, string message) => problems.Add(new ContentProblem(File, line, ProblemLevel.ToDo, message));
}
