using WestKent.Cases.Reporting;

namespace WestKent.Bot.Answers;

/// <summary>
/// When something happened, read from a resident's own words. Says what was understood in parts, so that the words
/// to repeat it back come from content: first <see cref="Shape"/>, then the parts that shape has.
/// </summary>
internal sealed record HeardWhen
{
    /// <summary>The first day it can have happened; null where the beginning was not said or is not known.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day it can have happened; today where it goes on.</summary>
    public DateOnly? To { get; init; }

    public TimeOnly? At { get; init; }

    /// <summary>The end of a stretch of the day, after <see cref="At"/>.</summary>
    public TimeOnly? Until { get; init; }

    public ClockSense Clock { get; init; }

    /// <summary>Morning or evening was not said, and the likelier was taken.</summary>
    public bool IsTimeGuessed { get; init; }

    public PartOfDay? Part { get; init; }

    /// <summary>It has gone on, or come again and again, until now.</summary>
    public bool IsOngoing { get; init; }

    /// <summary>It is happening at this moment.</summary>
    public bool IsNow { get; init; }

    public Frequency? Frequency { get; init; }

    /// <summary>The days of the week on which it comes back: "every weekend".</summary>
    public DaysOfWeek OnDays { get; init; }

    /// <summary>The words leave room ("ages ago", "in the summer", "couple of weeks ago"): the days are the widest meant.</summary>
    public bool IsVague { get; init; }

    /// <summary>A day and its weekday were both said and do not agree; the date was taken.</summary>
    public bool WeekdayDiffers { get; init; }

    /// <summary>No such day or time exists: 31 June, 25:00.</summary>
    public bool IsImpossible { get; init; }

    public bool IsFuture { get; init; }

    /// <summary>Longer ago than a resident can mean.</summary>
    public bool IsTooLongAgo { get; init; }

    public WhenShape Shape => this switch
    {
        { IsImpossible: true } => WhenShape.Impossible,
        { IsFuture: true } => WhenShape.Future,
        { IsTooLongAgo: true } => WhenShape.TooLongAgo,
        { IsNow: true } => WhenShape.Now,
        { IsOngoing: true, From: not null } => WhenShape.Since,
        { IsOngoing: true } => WhenShape.GoingOn,
        { From: { } from, To: { } to } => from == to ? WhenShape.OneDay : WhenShape.Between,
        { To: not null } => WhenShape.UpTo,
        { Frequency: not null } => WhenShape.HowOften,
        _ => WhenShape.TimeOfDay,
    };
}
