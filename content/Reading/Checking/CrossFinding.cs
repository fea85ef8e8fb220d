namespace WestKent.Content.Reading.Checking;

/// <summary>A problem between files, with the file that would have to be there.</summary>
internal sealed record CrossFinding(ContentProblem Problem, string? MissingPath = null);
