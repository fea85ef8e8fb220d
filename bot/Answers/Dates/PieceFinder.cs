namespace WestKent.Bot.Answers.Dates;

/// <summary>Finds every stretch of an answer that tells something about when; where several readings fit, the longest.</summary>
internal static class PieceFinder
{
    // Nobody means more; what follows is not read, so that the longest message is read as quickly.
    private const int Most = 16;

    private static readonly Func<Telling, int, Piece?>[] Readings =
    [
        HowOftenSaid.Read, NearDaysSaid.Read, WeeksSaid.Read, WrittenDates.Read, ClockSaid.Read, SpansSaid.Read, MonthsSaid.Read, PartOfSpanSaid.Read, BesideADay.Read,
        WeekdaysSaid.Read, DayNumbersSaid.Read, Landmarks.Read, YearsSaid.Read, PartsSaid.Read,
    ];

    public static List<Piece> Find(Telling telling)
    {
        var pieces = new List<Piece>();
        var gap = 0;
        for (var at = 0; at < telling.Count && pieces.Count < Most;)
        {
            if (Longest(telling, at) is not { } found)
            {
                at++;
                continue;
            }

            // Of what has begun, only the days until now can be meant.
            var piece = found with { First = at, To = found.From <= telling.Today && found.To > telling.Today ? telling.Today : found.To };
            var link = Links.Before(telling, at, gap, piece.HasDays);
            pieces.Add(piece with
            {
                // "Since 11 last night".
                Link = link == Link.None && at == gap && piece.HasDays && pieces is [.., { Time: not null, Link: Link.Since }] ? Link.Since : link,
                Clock = Links.Clock(telling, piece),
                IsVague = piece.IsVague || (piece.HasDays && Links.IsRough(telling, at, gap)),
            });
            at = gap = piece.Next;
        }

        return pieces;
    }

    private static Piece? Longest(Telling telling, int at)
    {
        Piece? longest = null;
        foreach (var read in Readings)
        {
            if (read(telling, at) is { } piece && piece.Next > (longest?.Next ?? at))
                longest = piece;
        }

        return longest;
    }
}
