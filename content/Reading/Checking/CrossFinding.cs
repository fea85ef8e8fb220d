namespace WestKent.Content.Reading.Checking;

/// <summary>A problem between files: where it shows, and the other file it depends on.</summary>
internal sealed record CrossFinding(ContentProblem Problem, string? OtherPath = null);
