using System.Globalization;
using System.Text.RegularExpressions;
using WestKent.Cases.Policies;

namespace WestKent.Bot.Dialogs.Triage;

/// <summary>Whether all that was told lies further back than the policy looks (A6). In doubt it does not.</summary>
internal static partial class LongAgo
{
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    public static bool Is(string words, TalkTurn turn) =>
        !GoesOn().IsMatch(words) && HistoricRule.Decide(NewestDay(words, turn.Today), turn.Today, turn.Content.Policy) == HistoricDecision.MayBeTooLongAgo;

    private static DateOnly? NewestDay(string words, DateOnly today) => new DateOnly?[]
    {
        Ago().Match(words) is { Success: true } ago ? Before(today, Count(ago.Groups["count"].Value), ago.Groups["unit"].Value) : null,
        LastYear().IsMatch(words) ? new DateOnly(today.Year - 1, 12, 31) : null,
        InYear().Match(words) is { Success: true } year ? EndOf(int.Parse(year.Groups["year"].Value, CultureInfo.InvariantCulture), today) : null,
        InMonth().Match(words) is { Success: true } month ? EndOfMonth(month.Groups["month"].Value, today) : null,
    }.Max();

    private static DateOnly Before(DateOnly today, int count, string unit) =>
        unit.StartsWith("year", StringComparison.OrdinalIgnoreCase) ? today.AddYears(-count) : today.AddMonths(-count);

    private static DateOnly EndOf(int year, DateOnly today) => new DateOnly(year, 12, 31) is var end && end > today ? today : end;

    private static DateOnly EndOfMonth(string name, DateOnly today)
    {
        var month = 1 + Array.FindIndex(Months, known => known.StartsWith(name[..3], StringComparison.OrdinalIgnoreCase));
        var year = month > today.Month ? today.Year - 1 : today.Year;
        return new DateOnly(year, month, DateTime.DaysInMonth(year, month));
    }

    private static int Count(string word) => word.ToLowerInvariant() switch
    {
        "a" or "one" => 1,
        "a couple of" or "couple of" or "two" => 2,
        "three" or "a few" or "few" => 3,
        "four" => 4,
        "five" => 5,
        "six" => 6,
        "seven" => 7,
        "eight" => 8,
        "nine" => 9,
        "ten" => 10,
        _ => int.TryParse(word, CultureInfo.InvariantCulture, out var number) ? number : 0,
    };

    [GeneratedRegex(@"\b(still|again|keeps?|every|always|since|now|ongoing|going on|last night|yesterday|today|this (week|month|morning)|last (week|month)|the other (day|night)|used to be)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"\b(?<count>\d{1,2}|a couple of|couple of|a few|few|an?|one|two|three|four|five|six|seven|eight|nine|ten) (?<unit>years?|months?) (ago|back)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Ago();

    [GeneratedRegex(@"\blast (year|christmas)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex LastYear();

    [GeneratedRegex(@"\b(in|back in|during|of) (?<year>20[0-2]\d)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex InYear();

    [GeneratedRegex(@"\b(back in|last) (?<month>jan(uary)?|feb(ruary)?|march|april|june|july|aug(ust)?|sept(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex InMonth();
}
