namespace WestKent.Tests.Portal.Given;

/// <summary>One person's report: what they write first, how they answer, and the case it must become.</summary>
public sealed record Story(string Person, string Opening, string Type, string Band, int DueInWorkingDays)
{
    public IReadOnlyDictionary<string, string> Answers { get; init; } = new Dictionary<string, string>();

    /// <summary>How many rows each of these finds for the case, whose id stands for {0}.</summary>
    public IReadOnlyDictionary<string, int> Rows { get; init; } = new Dictionary<string, int>();

    public override string ToString() => Person;
}
