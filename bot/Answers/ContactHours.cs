using WestKent.Bot.Answers.Names;

namespace WestKent.Bot.Answers;

/// <summary>When somebody may be contacted: "after 6", "mornings only", "not weekdays". Staff are shown the words as typed.</summary>
internal sealed record ContactHours(string AsTyped)
{
    public TimeOnly? After { get; init; }

    public TimeOnly? Before { get; init; }

    /// <summary>The days that suit; none named means any day.</summary>
    public DaysOfWeek Days { get; init; }

    public IReadOnlyList<PartOfDay> Parts { get; init; } = [];

    public IReadOnlyList<PartOfDay> NotParts { get; init; } = [];

    public bool IsAnyTime { get; init; }

    /// <summary>It hangs on something only people can judge: "when he is at work".</summary>
    public bool HasCondition { get; init; }

    public static ContactHours? Find(string? words) => HoursSearch.Read(words ?? "");
}
