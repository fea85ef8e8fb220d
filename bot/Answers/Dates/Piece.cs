using WestKent.Cases.Reporting;

namespace WestKent.Bot.Answers.Dates;

/// <summary>A stretch of words that tells something about when, and what it tells.</summary>
/// <param name="Next">The place after its last word.</param>
internal sealed record Piece(int Next)
{
    public int First { get; init; }

    public Link Link { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public bool IsVague { get; init; }

    public bool IsImpossible { get; init; }

    public bool IsTooLongAgo { get; init; }

    /// <summary>A length that reaches to today: "for 3 months".</summary>
    public bool GoesOn { get; init; }

    public bool IsNow { get; init; }

    public PartOfDay? Part { get; init; }

    public SaidTime? Time { get; init; }

    public ClockSense Clock { get; init; }

    public Frequency? Frequency { get; init; }

    public DaysOfWeek OnDays { get; init; }

    /// <summary>A named day of the week, which moves a week back where a range needs it.</summary>
    public bool IsWeekday { get; init; }

    public bool WeekdayDiffers { get; init; }

    public bool HasDays => From is not null || To is not null;

    public static Piece Day(int next, DateOnly day) => new(next) { From = day, To = day };

    public static Piece Days(int next, DateOnly from, DateOnly to) => new(next) { From = from, To = to };

    public static Piece Often(int next, Frequency frequency) => new(next) { Frequency = frequency };

    public static Piece Impossible(int next) => new(next) { IsImpossible = true };
}
