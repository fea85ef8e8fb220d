namespace WestKent.Bot.Answers.Spelling;

/// <summary>Words about time as people type them, brought to one spelling.</summary>
internal static class TimeSpelling
{
    private const int ShortestForOneSlip = 6;
    private const int ShortestForTwoSlips = 8;

    private static readonly WaysToSpell Known = new(
        "yesterday: yday yest yester yesday yestday", "today: 2day", "tonight: 2nite 2night tonite tnite",
        "tomorrow: 2moro 2morrow tmrw tmw tomo tomoz tomoro", "night: nite nyt nght nihgt", "nights: nites", "last night: lastnight lastnite lstnight",
        "last week: lastweek", "last: lst larst", "this morning: thismorning", "morning: mornin morn moring mornig", "afternoon: arvo aft", "evening: evenin",
        "weekend: wknd wkend wkd", "weekends: wkends wknds", "week: wk", "weeks: wks", "weekly: wkly", "month: mth mnth", "months: mths mnths monthes",
        "year: yr", "years: yrs", "hour: hr", "hours: hrs", "minute: min", "minutes: mins minuites minuets", "tuesday: tue tues", "wednesday: weds",
        "thursday: thu thur thurs", "friday: fri", "fridays: fris", "saturdays: sats", "sundays: suns", "mondays: mons", "saturday: satday", "january: jan",
        "february: feb", "april: apr", "june: jun", "july: jul", "august: aug agust", "september: sep sept", "october: oct", "november: nov", "december: dec",
        "christmas: xmas xms chrimbo crimbo", "new years eve: nye", "holidays: hols", "holiday: hol", "bank holiday: bankholiday bankhol", "summer: sumer",
        "autumn: autum automn", "until: til till untill", "through: thru", "before: b4", "and: n", "everyone: every1", "every day: everyday",
        "every night: everynight", "every week: everyweek", "every weekend: everyweekend", "every: evry evey evrey eveyr ev", "each: ech",
        "all night: allnight alnight", "all day: allday", "all week: allweek", "about: abt bout approx approximately roughly circa", "around: arround",
        "since: sinse sinc cince snce", "ago: agoo agao aggo", "couple: cpl cuple coupl", "couple of: coupla", "quarter: qtr", "midnight: midnite",
        "noon: midday", "fortnight: fortnite forthnight", "dinner time: dinnertime", "lunch time: lunchtime", "tea time: teatime", "bed time: bedtime",
        "non stop: nonstop", "one off: oneoff", "overnight: overnite", "always: allways", "twice: twise", "once: wunce", "sometimes: sumtimes somtimes");

    private static readonly HashSet<string> Meant =
    [
        "yesterday", "tomorrow", "tonight", "morning", "afternoon", "evening", "weekend", "midnight", "fortnight",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "january", "february", "august", "september", "october", "november", "december",
        "christmas", "easter", "halloween", "bonfire",
    ];

    // Words of their own that only look like a slip.
    private static readonly HashSet<string> NotSlips =
    [
        "moaning", "mourning", "eastern", "easier", "eaters", "sundry", "sundae", "christian", "christina", "saturate", "saturated", "weekday", "weekdays",
        "fortnightly", "christmases", "augusta", "eastenders",
    ];

    public static string? Correct(string word)
    {
        if (Known.Meant(word) is { } known)
            return known;
        if (word.Length > 4 && word.EndsWith("ish", StringComparison.Ordinal) && Stem(word[..^3]) is { } stem)
            return stem + " ish";
        return word.Length < ShortestForOneSlip - 1 || NotSlips.Contains(word) ? null : Slip(word);
    }

    private static string? Stem(string word) => Meant.Contains(word) ? word : Correct(word);

    private static string? Slip(string word)
    {
        var single = word[^1] == 's' ? word[..^1] : null;
        if (Meant.Contains(word) || (single is not null && Meant.Contains(single)))
            return null;
        return single is not null && Nearest(single) is { } many && many[^1] != 's' ? many + "s" : Nearest(word);
    }

    private static string? Nearest(string word)
    {
        foreach (var meant in Meant)
        {
            if (word[0] == meant[0] && NearMiss.IsWithin(meant.Length >= ShortestForTwoSlips ? 2 : 1, word, meant))
                return meant;
        }

        return null;
    }
}
