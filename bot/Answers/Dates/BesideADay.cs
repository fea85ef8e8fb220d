namespace WestKent.Bot.Answers.Dates;

/// <summary>Days told by another: "the day after bonfire night", "the week before christmas", "the night before halloween".</summary>
internal static class BesideADay
{
    private static readonly Phrases<(int First, int Last, PartOfDay? Part)> Beside = new(
        ("day after", (1, 1, null)),
        ("morning after", (1, 1, PartOfDay.Morning)),
        ("night after|evening after", (1, 1, PartOfDay.Night)),
        ("day before", (-1, -1, null)),
        ("night before|evening before", (-1, -1, PartOfDay.Night)),
        ("week before", (-7, -1, null)),
        ("week after", (1, 7, null)),
        ("few days before|couple of days before", (-4, -1, null)),
        ("few days after|couple of days after", (1, 4, null)));

    public static Piece? Read(Telling telling, int at)
    {
        if (Beside.Find(telling, at) is not { } beside || Day(telling, beside.Next) is not { From: { } from, To: { } to } day)
            return null;

        var isAfter = beside.Meaning.First > 0;
        var first = (isAfter ? to : from).AddDays(beside.Meaning.First);
        var last = (isAfter ? to : from).AddDays(beside.Meaning.Last);
        return day with { From = first, To = last, Part = beside.Meaning.Part, IsVague = day.IsVague || first != last };
    }

    // Not "the day before last", which is a day of its own.
    private static Piece? Day(Telling telling, int at) =>
        (telling[at] == "last" && telling.IsBreak(at + 1) ? null : Landmarks.Read(telling, at)) ?? MonthsSaid.Read(telling, at) ?? WrittenDates.Read(telling, at);
}
