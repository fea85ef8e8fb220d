namespace WestKent.Content.Reading;

/// <summary>Something an editor should know about a content file, in words they understand.</summary>
public sealed record ContentProblem(string File, int Line, ProblemLevel Level, string Message)
{
    public override string ToString() => $"{File}:{Line}: {Message}";
}

/// <summary>Only an error keeps a file from being published.</summary>
public enum ProblemLevel
{
    Error,
    Warning,
    ToDo,
}
