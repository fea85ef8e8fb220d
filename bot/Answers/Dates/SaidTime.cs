namespace WestKent.Bot.Answers.Dates;

internal enum HalfOfDay
{
    Unsaid,
    Morning,
    Evening,

    /// <summary>Written in the 24-hour clock, or noon or midnight.</summary>
    Clear,
}

/// <summary>A time as said, before it is known which half of the day an hour lies in.</summary>
internal sealed record SaidTime(int Hour, int Minute, HalfOfDay Half)
{
    public bool IsAbout { get; init; }

    public PartOfDay? Part { get; init; }

    public SaidTime? Until { get; init; }
}
