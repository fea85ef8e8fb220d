namespace WestKent.Bot.Answers.Dates;

/// <summary>Reads the words that lead up to a piece: "since", "until", "not", "about", "after".</summary>
internal static class Links
{
    private static readonly HashSet<string> Beginnings = ["started", "start", "starting", "starts", "began", "begun", "begins", "first", "from", "dating"];
    private static readonly HashSet<string> Endings = ["stopped", "ended", "finished", "stop"];
    private static readonly HashSet<string> Denials = ["not", "wasnt", "isnt", "never", "nor"];
    private static readonly HashSet<string> NothingSince = ["not", "hasnt", "havent", "nothing", "none", "never", "didnt", "hadnt", "stopped", "quiet", "isnt", "nowt"];
    private static readonly HashSet<string> SmallWords =
    [
        "the", "a", "on", "in", "at", "about", "around", "like", "maybe", "i", "think", "it", "was", "of", "sometime", "probably", "back", "way",
        "say", "early", "late", "over", "during",
    ];
    private static readonly HashSet<string> Roughly = ["about", "around", "probably", "maybe", "think", "roughly", "ish", "sometime"];

    private const int FarthestBeginning = 12;

    /// <param name="gap">The place after the piece before this one.</param>
    public static Link Before(Telling telling, int at, int gap, bool hasDays)
    {
        var near = at - 1;
        while (near >= gap && SmallWords.Contains(telling[near]))
            near--;
        if (near < gap)
            return Link.None;

        switch (telling[near])
        {
            case "to" when telling[near - 1] == "back":
                return Link.Since;
            case "until":
            case "to" or "-" or "through" when near == gap && gap > 0:
                return Link.Until;
            case "before" when hasDays:
                return Link.Before;
            case "after" when hasDays:
                return Link.After;
        }

        if (Denials.Contains(telling[near]))
            return Link.Denied;
        return hasDays || near == at - 1 || telling[near] is "since" ? InClause(telling, near, gap) : Link.None;
    }

    /// <summary>A beginning was told without a day: "since I moved in".</summary>
    public static bool HasUnknownStart(Telling telling, IReadOnlyList<Piece> pieces)
    {
        for (var at = 0; at < telling.Count; at++)
        {
            if (telling[at] is "since" && !IsBound(telling, at, pieces) && !NegatedBefore(telling, at, 0))
                return true;
        }

        return false;
    }

    /// <summary>"About the 12th", "I think it was on tuesday".</summary>
    public static bool IsRough(Telling telling, int at, int gap)
    {
        if (at - 1 < gap)
            return false;
        return Roughly.Contains(telling[at - 1]) || (at - 2 >= gap && SmallWords.Contains(telling[at - 1]) && Roughly.Contains(telling[at - 2]));
    }

    public static ClockSense Clock(Telling telling, Piece piece)
    {
        if (piece.Time is not { } time)
            return ClockSense.None;
        if (time.Until is not null)
            return ClockSense.Between;
        for (var at = piece.First - 1; at >= piece.First - 3 && at >= 0; at--)
        {
            switch (telling[at])
            {
                case "after" or "past" or "gone" or "from" or "since":
                    return ClockSense.After;
                case "before" or "by":
                    return ClockSense.Before;
                case "until":
                    return ClockSense.Until;
                case "about" or "around" or "like":
                    if (telling[at - 1] is not ("after" or "from" or "until" or "since" or "before" or "by"))
                        return ClockSense.About;
                    break;
                case "at" or "the":
                    break;
                default:
                    return time.IsAbout ? ClockSense.About : ClockSense.At;
            }
        }

        return time.IsAbout ? ClockSense.About : ClockSense.At;
    }

    // "Since I moved in last august": the beginning may stand some words before, in the same clause.
    private static Link InClause(Telling telling, int near, int gap)
    {
        for (var at = near; at >= gap && at > near - FarthestBeginning && !telling.IsBreak(at); at--)
        {
            if (telling[at] is "since")
                return NegatedBefore(telling, at, gap) ? Link.NotSince : Link.Since;
            if (Endings.Contains(telling[at]) && telling[at - 1] is not ("not" or "never" or "hasnt" or "didnt" or "doesnt"))
                return Link.Over;
            if (Beginnings.Contains(telling[at]) && (telling[at] != "from" || at == near))
                return Link.Started;
        }

        return Link.None;
    }

    private static bool NegatedBefore(Telling telling, int since, int gap)
    {
        for (var at = since - 1; at >= gap && at > since - 7 && !telling.IsBreak(at); at--)
        {
            if (telling[at] is "stopped" && telling[at - 1] is "not" or "never" or "hasnt" or "havent")
                return false;
            if (NothingSince.Contains(telling[at]))
                return true;
        }

        return false;
    }

    private static bool IsBound(Telling telling, int since, IReadOnlyList<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            if (piece.First > since && (piece.HasDays || (piece.Time is not null && piece.First <= since + 3)))
                return !Enumerable.Range(since, piece.First - since).Any(telling.IsBreak);
        }

        return false;
    }
}
