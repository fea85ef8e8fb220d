using WestKent.Bot.Answers.Dates;
using WestKent.Bot.Answers.Spelling;

namespace WestKent.Bot.Answers.Names;

/// <summary>Looks for the hours and days at which somebody may be contacted.</summary>
internal static class HoursSearch
{
    private static readonly Phrases<bool> AnyTime = new(("any time|anytime|any times|whenever|all day|any hour|any day|at any time|day or night", true));

    private static readonly Phrases<(TimeOnly From, TimeOnly To)> Working = new(
        ("school hours", (new TimeOnly(9, 0), new TimeOnly(15, 0))),
        ("office hours|working hours|work hours", (new TimeOnly(9, 0), new TimeOnly(17, 0))));

    private static readonly HashSet<string> LeadsIn =
    [
        "after", "before", "between", "from", "not", "except", "but", "only", "never", "avoid", "on", "in", "the", "at", "during", "about", "around",
        "until", "or", "and", "best", "no", "dont", "past", "by", "just", "apart", "every", "most",
    ];

    private static readonly HashSet<string> Denials = ["not", "except", "never", "avoid", "no", "dont", "apart"];
    private static readonly HashSet<string> Follow = ["only", "best", "please", "onwards", "please"];

    private const int MostWords = 60;

    // "When he is at work": to be kept in full, and judged by staff.
    private static readonly HashSet<string> Conditions = ["when", "whenever", "while", "if", "unless"];

    private static readonly HashSet<string> Persons =
        ["i", "im", "he", "hes", "she", "shes", "they", "theyre", "my", "the", "hubby", "partner", "kids", "children", "nobody", "mum", "dad", "no", "its", "it"];

    // Names before they are times of day.
    private static readonly HashSet<string> AlsoNames = ["dawn", "eve"];

    public static ContactHours? Read(string text)
    {
        // No day is read here, so the moment does not matter.
        var telling = new Telling(SaidWords.Of(text, TimeSpelling.Correct, MostWords), DateTime.UnixEpoch);
        ContactHours? hours = null;
        var (first, last) = (-1, -1);
        for (var at = 0; at < telling.Count;)
        {
            if (Piece(telling, at, hours ?? new ContactHours("")) is not ({ } added, var next))
            {
                at++;
                continue;
            }

            hours = added;
            first = first < 0 ? Lead(telling, at) : first;
            last = next - 1;
            while (Follow.Contains(telling[last + 1]))
                last++;
            at = next;
        }

        for (var at = last + 1; at < telling.Count; at++)
        {
            if (!Conditions.Contains(telling[at]) || !Persons.Contains(telling[at + 1]) || (hours is not null && at != last + 1))
                continue;
            hours = (hours ?? new ContactHours("")) with { HasCondition = true };
            first = first < 0 ? Lead(telling, at) : first;
            last = at;
            while (!telling.IsBreak(last + 1))
                last++;
            break;
        }

        return hours is null ? null : hours with { AsTyped = text[telling.Words[first].Start..telling.Words[last].End] };
    }

    private static (ContactHours Hours, int Next)? Piece(Telling telling, int at, ContactHours soFar)
    {
        var isDenied = IsDenied(telling, at);
        if (AnyTime.Find(telling, at) is { } any)
            return isDenied ? null : (soFar with { IsAnyTime = true }, any.Next);
        if (ClockSaid.Read(telling, at) is { Time: { } time } clock && !IsPhoneLike(telling, at))
            return (WithTime(telling, soFar, time, at, isDenied), clock.Next);
        if (Working.Find(telling, at) is { } working && !isDenied)
            return (soFar with { After = working.Meaning.From, Before = working.Meaning.To }, working.Next);
        if (Stretch(telling, at) is { } stretch && !isDenied)
            return (soFar with { After = stretch.From, Before = stretch.To }, stretch.Next);
        if (Days(telling, at) is { } days)
            return (soFar with { Days = isDenied ? AnyDay(soFar.Days) & ~days.Days : soFar.Days | days.Days }, days.Next);
        if (AlsoNames.Contains(telling[at]) || PartsSaid.At(telling, at) is not { } part || telling[at - 1] is "good")
            return null;
        return isDenied ? (soFar with { NotParts = [.. soFar.NotParts, part.Part] }, part.Next) : (soFar with { Parts = [.. soFar.Parts, part.Part] }, part.Next);
    }

    // "9-5", "9 to 5".
    private static (TimeOnly From, TimeOnly To, int Next)? Stretch(Telling telling, int at)
    {
        if (telling.Number(at) is not { Value: >= 1 and <= 12 } first || telling[first.Next] is not ("-" or "to"))
            return null;
        if (telling.Number(first.Next + 1) is not { Value: >= 1 and <= 12 } last)
            return null;
        if (!telling.IsBreak(last.Next) && Days(telling, telling.Skip(last.Next, "on")) is null)
            return null;
        var from = Guess(new SaidTime(first.Value, 0, HalfOfDay.Unsaid), isLate: false);
        var to = Guess(new SaidTime(last.Value, 0, HalfOfDay.Unsaid), isLate: false);
        return (from, to > from ? to : to.AddHours(12), last.Next);
    }

    private static (DaysOfWeek Days, int Next)? Days(Telling telling, int at)
    {
        if (RepeatedDays.Read(telling, at) is { } repeated)
            return (repeated.OnDays, repeated.Next);
        if (RepeatedDays.List(telling, at) is { } listed)
            return (listed.OnDays, listed.Next);
        if (telling[at] is "weekday" or "week" && telling[at - 1] is "the" or "a" or "during" && !telling.IsNumber(at - 1))
            return (DaysOfWeek.Weekdays, at + 1);
        return telling[at] is "weekend" ? (DaysOfWeek.Weekend, at + 1) : null;
    }

    private static DaysOfWeek AnyDay(DaysOfWeek named) => named == DaysOfWeek.None ? DaysOfWeek.Weekdays | DaysOfWeek.Weekend : named;

    private static ContactHours WithTime(Telling telling, ContactHours soFar, SaidTime said, int at, bool isDenied)
    {
        var time = Guess(said, isLate: isDenied && telling[at - 1] is "after" or "past");
        if (said.Until is { } end)
        {
            var until = Guess(end, isLate: false);
            return soFar with { After = time, Before = until > time || end.Half is not HalfOfDay.Unsaid ? until : until.AddHours(12) };
        }

        var isBefore = telling[at - 1] is "before" or "by" or "until" || (telling[at - 1] is "about" or "around" && telling[at - 2] is "before" or "until");
        return isBefore != isDenied ? soFar with { Before = time } : soFar with { After = time };
    }

    // People are rung between eight in the morning and eight at night.
    private static TimeOnly Guess(SaidTime said, bool isLate) => said.Half switch
    {
        HalfOfDay.Clear => new TimeOnly(said.Hour, said.Minute),
        HalfOfDay.Morning => new TimeOnly(said.Hour % 12, said.Minute),
        HalfOfDay.Evening => new TimeOnly((said.Hour % 12) + 12, said.Minute),
        HalfOfDay.Unsaid => new TimeOnly((said.Hour % 12) + (said.Hour is < 8 or 12 || isLate || said.Part is PartOfDay.Night ? 12 : 0), said.Minute),
    };

    private static bool IsDenied(Telling telling, int at)
    {
        for (var back = at - 1; back >= 0 && back >= at - 4 && (LeadsIn.Contains(telling[back]) || telling[back] is "from"); back--)
        {
            if (Denials.Contains(telling[back]) || (telling[back] is "but" && telling[back - 1] is "time" or "anytime" or "day" or "whenever"))
                return true;
        }

        return false;
    }

    private static bool IsPhoneLike(Telling telling, int at) => telling[at].Length > 2 && telling.IsNumber(at) && telling.IsNumber(at + 1);

    private static int Lead(Telling telling, int at)
    {
        while (at > 0 && LeadsIn.Contains(telling[at - 1]))
            at--;

        // "Sam and after 6": a joining word alone does not begin it.
        while (telling[at] is "and" or "or" or "but" && LeadsIn.Contains(telling[at + 1]))
            at++;
        return at;
    }
}
