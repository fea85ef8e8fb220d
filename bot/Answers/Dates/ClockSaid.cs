namespace WestKent.Bot.Answers.Dates;

/// <summary>Times of day: "11pm", "half 3 in the morning", "quarter to 4", "after 11", "between 11 and 3".</summary>
internal static class ClockSaid
{
    private static readonly HashSet<string> LeadIns =
    [
        "at", "@", "about", "around", "after", "before", "by", "from", "until", "between", "past", "gone", "since", "like",
    ];

    // "At 7 Acacia Road" is an address.
    private static readonly HashSet<string> AddressWords =
    [
        "road", "rd", "street", "st", "close", "drive", "avenue", "ave", "lane", "way", "court", "house", "gardens", "crescent", "place", "terrace",
        "walk", "green", "park", "hill", "rise", "mews", "square", "row", "grove", "view", "flats", "flat",
    ];

    // What may follow a bare hour: "about 11 they start", but "about 4 teenagers".
    private static readonly HashSet<string> AfterAnHour =
    [
        "in", "at", "on", "last", "this", "yesterday", "today", "tonight", "every", "each", "most", "until", "to", "-", "and", "or", "ish", "when",
        "they", "he", "she", "it", "we", "i", "then", "so", "but", "sharp", "onwards", "again", "for", "because", "while", "usually", "always",
        "sometimes", "is", "was", "would", "please", "if", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "sat", "sun",
        "weekdays", "weekends",
    ];

    private static readonly Phrases<bool> NearDays = new(("last night|this morning|this afternoon|this evening|tonight|yesterday|every night|most nights|each night", true));

    private static readonly HashSet<string> AfterADay = ["night", "tonight", "yesterday", "morning", "evening", "afternoon"];

    public static bool IsLeadIn(string word) => LeadIns.Contains(word);

    public static Piece? Read(Telling telling, int at)
    {
        if (telling.IsNumber(at) && (telling[at - 1] is "£" || (telling[at - 1] is "." or "/" or ":" && telling.IsJoined(at) && telling.IsNumber(at - 2))))
            return null;
        var isLed = IsLeadIn(telling[at - 1]) || IsBesideADay(telling, at) || IsOpenStretch(telling, at);
        if (Time(telling, at, isLed) is not { } first)
            return null;
        if (first.Time is null)
            return Piece.Impossible(first.Next);

        var joiner = telling.Skip(first.Next, "to", "until", "-", "and", "or", "through", "&");
        var endAt = telling.Skip(joiner, "nearly", "about", "around", "almost", "gone", "past", "at");
        if (joiner > first.Next && Time(telling, endAt, mayBeBare: true) is { Time: { } second } last && IsStretch(telling, at, first.Next, last.Next))
        {
            var arePartsOne = first.Time.Part is null || second.Part is null || first.Time.Part == second.Part;
            return Said(last.Next, first.Time with { Until = second }, arePartsOne ? first.Time.Part ?? second.Part : null);
        }

        return IsClear(first.Time) || first.IsShaped || isLed ? Said(first.Next, first.Time, first.Time.Part) : null;
    }

    private static Piece Said(int next, SaidTime time, PartOfDay? part) => new(next) { Time = time, Part = part };

    private static bool IsClear(SaidTime time) => time.Half is not HalfOfDay.Unsaid;

    // "11 last night", "last night, 11".
    private static bool IsBesideADay(Telling telling, int at) =>
        telling.Number(at) is { } hour && (NearDays.Find(telling, hour.Next) is not null
            || (AfterADay.Contains(telling[at - 1]) && telling.IsBreak(hour.Next))
            || (telling[at - 1] == "," && AfterADay.Contains(telling[at - 2]) && telling.IsBreak(hour.Next)));

    // "11 till 3", "2-3am".
    private static bool IsOpenStretch(Telling telling, int at) =>
        telling.Number(at) is { } hour && (telling[hour.Next] == "until"
            ? telling.Number(hour.Next + 1) is not null
            : telling[hour.Next] is "-" or "to" && Time(telling, hour.Next + 1, mayBeBare: false) is { Time.Half: HalfOfDay.Morning or HalfOfDay.Evening });

    private static bool IsStretch(Telling telling, int at, int joiner, int next) =>
        telling[joiner] is not ("and" or "&" or "or") || telling[at - 1] is "between" or "at" or "about" or "around" || telling[next - 1] is "am" or "pm";

    /// <returns>The time (null if there is none such) and the place after it; null if no time is said.</returns>
    private static (SaidTime? Time, int Next, bool IsShaped)? Time(Telling telling, int at, bool mayBeBare)
    {
        if (telling.AfterAny(at, "12 midnight", "midnight") is > 0 and var midnight)
            return (new SaidTime(0, 0, HalfOfDay.Clear), Ish(telling, midnight, out _), true);
        if (telling.AfterAny(at, "12 noon", "mid day", "noon") is > 0 and var noon)
            return (new SaidTime(12, 0, HalfOfDay.Clear), Ish(telling, noon, out _), true);
        return Spoken(telling, at) ?? InFigures(telling, at) ?? Hour(telling, at, mayBeBare);
    }

    // "half 3", "half past eleven", "quarter to 4", "20 past 2".
    private static (SaidTime? Time, int Next, bool IsShaped)? Spoken(Telling telling, int at)
    {
        if (telling[at] == "half")
        {
            var hourAt = telling.Skip(at + 1, "past", "after");
            return telling.Number(hourAt) is { Value: >= 1 and <= 12 } half && !AmountsSaid.IsUnit(telling[half.Next]) && telling[half.Next] is not "times"
                ? Finish(telling, half.Value, 30, half.Next)
                : null;
        }

        var quarter = telling.AfterAny(at, "a quarter", "quarter");
        if ((quarter > 0 ? (15, quarter) : telling.Number(at)) is not ( > 0 and < 60 and var minutes, var after))
            return null;

        var way = telling.Skip(after, "minutes", "minute");
        if (telling[way] is not ("past" or "to") || telling.Number(way + 1) is not { Value: >= 1 and <= 12 } hour || AmountsSaid.IsUnit(telling[hour.Next]))
            return null;

        // "Music 10 to 3" is a stretch, "at 10 to 3" is a moment.
        var isTenPast = minutes == 10 && (telling[way] == "past" || telling[at - 1] is "at" or "about" or "around" or "@" or "after");
        if (!(isTenPast || way > after || quarter > 0 || minutes is 5 or 20 or 25))
            return null;
        return telling[way] == "past"
            ? Finish(telling, hour.Value, minutes, hour.Next)
            : Finish(telling, hour.Value == 1 ? 12 : hour.Value - 1, 60 - minutes, hour.Next);
    }

    // "11:30", "11.30pm", "0330", "2330hrs".
    private static (SaidTime? Time, int Next, bool IsShaped)? InFigures(Telling telling, int at)
    {
        if (!telling.IsNumber(at))
            return null;
        var isFourFigures = telling[at].Length == 4 && (telling[at + 1] is "hours" or "h" or "am" or "pm" || (IsLeadIn(telling[at - 1]) && telling[at][0] is '0'));
        if (isFourFigures && telling.Number(at) is { } figures)
            return Finish(telling, figures.Value / 100, figures.Value % 100, at + 1, isWritten: true, isExact: telling[at][0] == '0');

        var isColon = telling[at + 1] is ":" or "h";
        var isWritten = (isColon || telling[at + 1] is "." or ";") && telling.IsJoined(at + 1) && telling.IsJoined(at + 2)
            && telling.IsNumber(at + 2) && telling[at + 2].Length == 2 && telling[at].Length <= 2
            && !(telling[at + 3] == "." && telling.IsNumber(at + 4) && telling.IsJoined(at + 4));
        if (!isWritten || telling.Number(at) is not { } hour || telling.Number(at + 2) is not { } minute)
            return null;
        if (!isColon && (hour.Value > 23 || minute.Value > 59) && telling[at + 3] is not ("am" or "pm"))
            return null;
        return Finish(telling, hour.Value, minute.Value, telling[at + 3] == ":" ? at + 5 : at + 3, isWritten: true, isExact: telling[at][0] == '0');
    }

    // "11pm", "3ish", "3 o'clock", "3 in the morning"; "at 11" where a word before shows it.
    private static (SaidTime? Time, int Next, bool IsShaped)? Hour(Telling telling, int at, bool mayBeBare)
    {
        if (telling.Number(at) is not { } hour || (telling.IsNumber(at) && telling[at].Length > 2))
            return null;
        if (telling.AfterAny(hour.Next, "oclock", "o clock") is > 0 and var clock)
            return Finish(telling, hour.Value, 0, clock, isWritten: hour.Value > 12);
        if (HalfSaid(telling, hour.Next) is { } half)
            return half.Part is not null && hour.Value is < 1 or > 12 ? null : Finish(telling, hour.Value, 0, hour.Next, isWritten: true);
        if (telling[hour.Next] == "ish" && hour.Value is >= 1 and <= 12)
            return Finish(telling, hour.Value, 0, hour.Next);

        var isBare = mayBeBare && hour.Value is >= 1 and <= 12 && !IsAddress(telling, hour.Next)
            && (telling.IsBreak(hour.Next) || AfterAnHour.Contains(telling[hour.Next]) || telling[at - 1] is "@");
        return isBare ? Finish(telling, hour.Value, 0, hour.Next) is var (time, next, _) ? (time, next, false) : null : null;
    }

    private static (SaidTime? Time, int Next, bool IsShaped) Finish(Telling telling, int hour, int minute, int at, bool isWritten = false, bool isExact = false)
    {
        var next = Ish(telling, at, out var isAbout);
        next = telling.Skip(next, "hours", "h");
        var half = HalfSaid(telling, next);
        next = half?.Next ?? next;
        next = Ish(telling, next, out var isAboutAfter);
        if (hour > 24 || minute > 59 || (hour == 24 && minute > 0))
            return (null, next, true);

        var isExactHour = isExact || hour is 0 or > 12;
        var time = isExactHour ? new SaidTime(hour % 24, minute, HalfOfDay.Clear) : new SaidTime(hour, minute, half?.Half ?? HalfOfDay.Unsaid);
        var isShaped = isWritten || isAbout || half is not null || minute > 0 || telling[at - 1] is "oclock" or "clock";
        return (time with { IsAbout = isAbout || isAboutAfter, Part = half?.Part }, next, isShaped);
    }

    // "am", "p.m.", "in the morning", "at night".
    private static (HalfOfDay Half, PartOfDay? Part, int Next)? HalfSaid(Telling telling, int at)
    {
        if (telling.AfterAny(at, "a . m .", "a . m", "a m", "am") is > 0 and var am)
            return (HalfOfDay.Morning, null, am);
        if (telling.AfterAny(at, "p . m .", "p . m", "p m", "pm") is > 0 and var pm)
            return (HalfOfDay.Evening, null, pm);
        return PartsSaid.AfterSmallWords(telling, at) is not { } said ? null : said.Part switch
        {
            PartOfDay.EarlyHours => (HalfOfDay.Morning, said.Part, said.Next),
            PartOfDay.Morning => (HalfOfDay.Morning, said.Part, said.Next),
            PartOfDay.Afternoon or PartOfDay.Evening => (HalfOfDay.Evening, said.Part, said.Next),
            PartOfDay.Night => (HalfOfDay.Unsaid, said.Part, said.Next),
            _ => null,
        };
    }

    private static int Ish(Telling telling, int at, out bool isAbout)
    {
        var next = telling.AfterAny(at, "- ish", "ish", "or so", "or thereabouts", "odd");
        isAbout = next > 0;
        return isAbout ? next : at;
    }

    private static bool IsAddress(Telling telling, int at)
    {
        for (var place = at; place < at + 3; place++)
        {
            if (AddressWords.Contains(telling[place]))
                return true;
        }

        return false;
    }
}
