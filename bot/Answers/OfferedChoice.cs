namespace WestKent.Bot.Answers;

/// <summary>A choice that was offered, with the ways to name it.</summary>
internal sealed record OfferedChoice(string Id, IReadOnlyList<string> Names)
{
    /// <summary>It excludes the others: "nobody", "not sure".</summary>
    public bool IsAlone { get; init; }
}
