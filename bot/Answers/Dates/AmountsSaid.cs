namespace WestKent.Bot.Answers.Dates;

/// <summary>How many of something: "3", "a couple of", "2 or 3", "a few", "half a".</summary>
internal readonly record struct Amount(double Least, double Most, bool IsLoose, int Next);

internal static class AmountsSaid
{
    private static readonly Phrases<(double Least, double Most)> Loose = new(
        ("a couple of|couple of|a couple|couple", (2, 2)),
        ("a few|few|the odd|quite a few", (2, 5)),
        ("several|a number of", (3, 7)),
        ("many|a lot of|lots of|loads of", (4, 12)));

    private static readonly HashSet<string> Units =
    [
        "second", "seconds", "sec", "secs", "minute", "minutes", "hour", "hours", "day", "days", "night", "nights", "evening", "evenings", "morning", "mornings",
        "week", "weeks", "weekend", "weekends", "fortnight", "fortnights", "month", "months", "year", "years", "decade", "decades",
    ];

    public static bool IsUnit(string word) => Units.Contains(word);

    public static Amount? Read(Telling telling, int at)
    {
        if (telling.AfterAny(at, "half a", "half an", "half") is > 0 and var half && IsUnit(telling[half]))
            return new Amount(0.5, 0.5, false, half);
        if (Loose.Find(telling, at) is { } loose)
            return new Amount(loose.Meaning.Least, loose.Meaning.Most, true, loose.Next);
        if (telling[at] is "hour" or "week" or "fortnight" or "month" or "year" && telling[at + 1] is "ago" or "back")
            return new Amount(1, 1, false, at);
        if (telling[at] is "a" or "an" or "another" or "1" or "one")
            return IsUnit(telling[at + 1]) ? new Amount(1, 1, false, at + 1) : Digits(telling, at);
        return Digits(telling, at);
    }

    private static Amount? Digits(Telling telling, int at)
    {
        if (telling.Number(at) is not { } first || telling[at - 1] is "£")
            return null;

        var joiner = telling.Skip(first.Next, "or", "to", "-", "/", "until");
        if (joiner > first.Next && telling.Number(joiner) is { } last && last.Value >= first.Value)
            return new Amount(first.Value, last.Value, true, last.Next);

        // "1.5 years", "2 and a half weeks".
        if (telling[first.Next] == "." && telling.IsJoined(first.Next + 1) && telling[first.Next + 1] == "5")
            return new Amount(first.Value + 0.5, first.Value + 0.5, false, first.Next + 2);
        return telling.After(first.Next, "and a half") is > 0 and var half
            ? new Amount(first.Value + 0.5, first.Value + 0.5, false, half)
            : new Amount(first.Value, first.Value, false, first.Next);
    }
}
