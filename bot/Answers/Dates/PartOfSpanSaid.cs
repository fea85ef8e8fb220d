namespace WestKent.Bot.Answers.Dates;

/// <summary>Part of a longer stretch: "the end of october", "early last week", "mid november", "the start of summer".</summary>
internal static class PartOfSpanSaid
{
    private static readonly Phrases<int> Thirds = new(
        ("start of|the start of|beginning of|the beginning of|early|early in|early part of|first week of|the first week of", 0),
        ("middle of|the middle of|mid|mid -|midway through|halfway through", 1),
        ("end of|the end of|late|late in|back end of|the back end of|last week of|the last week of|tail end of", 2));

    public static Piece? Read(Telling telling, int at)
    {
        if (Thirds.Find(telling, at) is not { } third || Span(telling, third.Next) is not { From: { } from, To: { } to } span)
            return null;

        var days = to.DayNumber - from.DayNumber + 1;
        if (days < 3)
            return null;
        var first = from.AddDays(days * third.Meaning / 3);
        var last = from.AddDays((days * (third.Meaning + 1) / 3) - 1);
        return span with { From = first, To = last <= telling.Today || first > telling.Today ? last : telling.Today, IsVague = true };
    }

    // The current month and week are cut at today elsewhere; a part of them is a part of the whole.
    private static Piece? Span(Telling telling, int at)
    {
        var piece = MonthsSaid.WholeMonth(telling, at, isPart: true) ?? WeeksSaid.Read(telling, at) ?? WeeksSaid.Named(telling, at) ?? Landmarks.Read(telling, at) ?? YearsSaid.Read(telling, at);
        var isMonth = MonthsSaid.Month(telling, telling.Skip(at, "last", "this", "next")) is not null;
        return isMonth && piece?.From is { Day: 1 } first ? piece with { To = first.AddMonths(1).AddDays(-1) } : piece;
    }
}
