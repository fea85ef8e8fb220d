using WestKent.Cases.Reporting;

namespace WestKent.Bot.Answers.Dates;

/// <summary>How often: "every night", "twice a week", "every other day", "24/7", "on fridays and saturdays", "now and then".</summary>
internal static class HowOftenSaid
{
    private static readonly Phrases<Frequency> Known = new(
        ("24 / 7|24 7|24 - 7|24 hours a day|24 hours|twenty four seven|round the clock|day and night|night and day|day in day out", Frequency.Daily),
        ("morning noon and night|all hours|all day every day|all day long every day", Frequency.Daily),
        ("daily|nightly|hourly|constantly|constant|continuously|continuous|continually|non stop|non - stop|relentless|relentlessly", Frequency.Daily),
        ("never stops|never ending|without a break|every day and night", Frequency.Daily),
        ("most days|most nights|most mornings|most evenings|most afternoons|nearly every day|nearly every night|almost every day", Frequency.Daily),
        ("almost every night|almost daily|almost nightly|practically every day|practically every night|day after day|night after night", Frequency.Daily),
        ("most weeks|most weekends|most weekend|weekly|week after week|week in week out|often|quite often|very often|frequently", Frequency.Often),
        ("regularly|a lot|all the time|always|over and over|again and again|time and time again|time and again|time after time|loads", Frequency.Often),
        ("loads of times|lots of times|many times|countless times|hundreds of times|so many times", Frequency.Often),
        ("every other day|every other night|every second day|every second night|every few days|every few nights|every couple of days", Frequency.Often),
        ("every couple of nights|most of the time|days at a time", Frequency.Often),
        ("sometimes|occasionally|now and then|now and again|every now and then|every now and again|every so often|on and off|off and on", Frequency.Again),
        ("once in a while|every time|from time to time|rarely|hardly ever|not often|not very often|not that often|odd time|the odd time", Frequency.Again),
        ("here and there|not every day|not every night|not every week|not all the time|not always|not regularly", Frequency.Again),
        ("fortnightly|monthly|yearly|annually|every few weeks|every couple of weeks|every few months|every couple of months", Frequency.Again),
        ("every other week|every other weekend|every other month", Frequency.Again),
        ("a few times|few times|couple of times|a couple of times|several times|a number of times|multiple times|more than once", Frequency.Again),
        ("not the first time|not the 1 st time|not a one off|not once|it happened before|happened before|happened again", Frequency.Again),
        ("it happened again|second time|third time|2 nd time|3 rd time|4 th time", Frequency.Again),
        ("just once|only once|just the once|once only|the once|happened once|it was once|only the once|one off|one - off|a one off", Frequency.Once),
        ("one time|only one time|the first time|first time|1 st time|first time ever|never happened before|not happened before", Frequency.Once),
        ("hasnt happened before|never before|not had one before|never had one before|never done it before|never done this before", Frequency.Once));

    private static readonly Phrases<Frequency> EachUnit = new(
        ("day|night|morning|evening|afternoon|hour|minute|weekday|weekdays", Frequency.Daily),
        ("week|weekend", Frequency.Often),
        ("fortnight|month|year", Frequency.Again));

    private static readonly HashSet<string> BeforeOften = ["how", "bin", "thanks", "thank"];

    public static Piece? Read(Telling telling, int at)
    {
        var rate = Rate(telling, at);
        if (Known.Find(telling, at) is { } known && known.Next >= (rate?.Next ?? 0) && Stands(telling, at, known.Next))
            return WithPart(telling, at, Piece.Often(known.Next, known.Meaning));
        if (telling[at] is "every" or "each")
            return Every(telling, telling.Skip(at + 1, "single"));
        return rate ?? RepeatedDays.Read(telling, at) ?? Alone(telling, at);
    }

    private static bool Stands(Telling telling, int at, int next) =>
        !BeforeOften.Contains(telling[at - 1]) && !(telling[next - 1] is "lot" && telling[next] == "of") && !(telling[next - 1] is "loads" && !telling.IsBreak(next))
        && !(telling[at] == "24" && telling[next] is "/" or "-" && telling.IsNumber(next + 1));

    // "every night", "every weekend", "every 2 weeks", "every fri and sat night", "every bank holiday".
    private static Piece? Every(Telling telling, int at)
    {
        if (EachUnit.Find(telling, at) is { } each)
        {
            var days = telling[at] switch { "weekend" => DaysOfWeek.Weekend, "weekday" or "weekdays" => DaysOfWeek.Weekdays, _ => DaysOfWeek.None };
            return WithPart(telling, at, Piece.Often(each.Next, each.Meaning) with { OnDays = days });
        }

        if (RepeatedDays.List(telling, at) is { } listed)
            return listed;
        if (AmountsSaid.Read(telling, at) is { } amount && AmountsSaid.IsUnit(telling[amount.Next]))
        {
            return Piece.Often(amount.Next + 1, telling[amount.Next] switch
            {
                "hours" or "minutes" => Frequency.Daily,
                "days" or "nights" when amount.Most <= 7 => Frequency.Often,
                _ => Frequency.Again,
            });
        }

        if (PartsSaid.At(telling, at) is { } part)
            return Piece.Often(part.Next, Frequency.Daily) with { Part = part.Part };
        return Landmarks.Read(telling, at) is { } landmark ? Piece.Often(landmark.Next, Frequency.Again) : null;
    }

    // "twice a week", "3 times a night", "2 or 3 times per month", "once a week", "5 nights a week".
    private static Piece? Rate(Telling telling, int at)
    {
        if (Times(telling, at) is not { } times)
            return null;

        var per = telling.AfterAny(times.Next, "in a", "in the", "a", "an", "per", "every", "each", "/");
        var unit = per > 0 ? per : telling[times.Next] is "daily" or "weekly" or "monthly" ? times.Next : -1;
        if (unit < 0 || Often(telling[unit], times.Least, times.AreDays) is not { } frequency)
            return times.AreDays || times.Least == 1 ? null : Piece.Often(times.Next, Frequency.Again);
        return WithPart(telling, at, Piece.Often(unit + 1, frequency));
    }

    private static Frequency? Often(string unit, double times, bool areDays) => unit switch
    {
        "day" or "daily" or "night" or "hour" or "morning" or "evening" when !areDays => Frequency.Daily,
        "week" or "weekly" => times >= 4 ? Frequency.Daily : Frequency.Often,
        "weekend" => Frequency.Often,
        "fortnight" => times >= 2 ? Frequency.Often : Frequency.Again,
        "month" or "monthly" => times >= 4 ? Frequency.Often : Frequency.Again,
        "year" => times >= 40 ? Frequency.Often : Frequency.Again,
        _ => null,
    };

    private static (double Least, int Next, bool AreDays)? Times(Telling telling, int at)
    {
        if (telling.AfterAny(at, "once or twice", "twice") is > 0 and var twice)
            return (2, twice, false);
        if (telling[at] == "once")
            return (1, at + 1, false);
        if (AmountsSaid.Read(telling, at) is not { } amount)
            return null;
        var isCount = telling[amount.Next] is "times" or "x" or "time" or "occasions";
        var areDays = telling[amount.Next] is "days" or "nights" or "evenings" or "mornings" or "day" or "night";
        return isCount || areDays ? (amount.Least, amount.Next + 1, areDays) : null;
    }

    // "Once" is also a joining word ("once they start"): alone it must end what was said, or stand before a day.
    private static Piece? Alone(Telling telling, int at) =>
        telling[at] is "once" && (telling.IsBreak(at + 1) || telling[at + 1] is "last" or "yesterday" or "so" or "on" or "in" or "ago" or "before" or "this")
            ? Piece.Often(at + 1, telling[at + 1] == "before" ? Frequency.Again : Frequency.Once)
            : telling[at] is "again" && telling[at - 1] is not ("never" or "invited" or "back" or "and") ? Piece.Often(at + 1, Frequency.Again)
            : null;

    private static Piece WithPart(Telling telling, int at, Piece piece)
    {
        var said = telling[piece.Next - 1] switch
        {
            "night" or "nights" or "nightly" => PartOfDay.Night,
            "morning" or "mornings" => PartOfDay.Morning,
            "evening" or "evenings" => PartOfDay.Evening,
            "afternoon" or "afternoons" => PartOfDay.Afternoon,
            _ => (PartOfDay?)null,
        };
        var isDayAndNight = telling[piece.Next - 3] == "day" && piece.Next - 3 >= at;
        return said is { } part && !isDayAndNight ? piece with { Part = part } : piece;
    }
}
