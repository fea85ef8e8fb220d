using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Recognizing;

/// <summary>Finds "9am", "21:30", "4 o'clock", "half past nine", "noon" and "in the evening".</summary>
internal sealed class TimeReading(List<Word> words)
{
    /// <summary>The first time that is no part of the date.</summary>
    public FoundTime FindFirst(FoundDate date)
    {
        FoundTime part = null;
        for (var at = 0; at < words.Count; at++)
        {
            if (date != null && at >= date.First && at < date.Next && !CalendarWords.PartsOfDay.ContainsKey(words[at].Lower)) continue;
            if (ReadClock(at) is { } clock && (date == null || clock.Next <= date.First || at >= date.Next)) return clock;
            part ??= ReadPartOfDay(at);
        }

        return part;
    }

    private FoundTime ReadPartOfDay(int at) =>
        CalendarWords.PartsOfDay.TryGetValue(words[at].Lower, out var part)
            ? new FoundTime(at, at + 1, (part.Timex, TimeSpan.FromHours(part.From), TimeSpan.FromHours(part.To)))
            : null;

    private FoundTime ReadClock(int at)
    {
        if (words[at].Lower is "noon" or "midday") return new FoundTime(at, at + 1, ("T12", TimeSpan.FromHours(12), null));
        if (words[at].Is("midnight")) return new FoundTime(at, at + 1, ("T00", TimeSpan.Zero, null));
        if (ReadPastOrTo(at) is { } spoken) return spoken;

        var next = at + 1;
        if (!TryReadHour(at, ref next, out var hour, out var minute)) return null;

        var said = next > at + 1 || words[at].Lower.Contains('.', StringComparison.Ordinal);
        if (IsOClock(ref next)) said = true;

        var half = ReadHalfOfDay(ref next);
        if (half == null && words.At(at - 1).Is("at") && words[at].Lower.IndexOf('.') < 0) said = true;
        return half != null || said ? Readings(at, next, hour, minute, half, words[at].Lower.StartsWith('0')) : null;
    }

    // "9", "nine", "9:30", "9.30".
    private bool TryReadHour(int at, ref int next, out int hour, out int minute)
    {
        minute = 0;
        var word = words[at];
        if (word.Kind != WordKind.Digits) return NumberWords.Small.TryGetValue(word.Lower, out hour) && hour is >= 1 and <= 12;

        var parts = word.Lower.Split('.');
        if (parts.Length > 2 || !int.TryParse(parts[0], CultureInfo.InvariantCulture, out hour) || hour > 23) return Fail(out hour);
        if (parts.Length == 2) return parts[1].Length == 2 && int.TryParse(parts[1], CultureInfo.InvariantCulture, out minute) && minute < 60;

        var minutes = words.At(next + 1);
        if (!words.At(next).Is(":") || minutes.Kind != WordKind.Digits) return true;

        next += 2;
        return minutes.Lower.Length == 2 && int.TryParse(minutes.Lower, CultureInfo.InvariantCulture, out minute) && minute < 60;
    }

    private FoundTime ReadPastOrTo(int at)
    {
        var minutes = words[at].Lower switch { "half" => 30, "quarter" => 15, _ => 0 };
        var past = words.At(at + 1).Is("past");
        if (minutes == 0 || (!past && !words.At(at + 1).Is("to")) || at + 2 >= words.Count) return null;

        var next = at + 3;
        if (!TryReadHour(at + 2, ref next, out var hour, out var extra) || extra != 0) return null;

        var half = ReadHalfOfDay(ref next);
        return past
            ? Readings(at, next, hour, minutes, half, false)
            : Readings(at, next, hour == 1 ? 12 : hour - 1, 60 - minutes, half, false);
    }

    private bool IsOClock(ref int next)
    {
        var word = words.At(next).Lower;
        if (word is not ("oclock" or "o'clock") && !(word == "o" && words.At(next + 1).Is("clock"))) return false;

        next += word == "o" ? 2 : 1;
        return true;
    }

    // "am", "pm", "a.m.", "p.m.", "in the morning".
    private char? ReadHalfOfDay(ref int next)
    {
        var word = words.At(next).Lower;
        if (word is "am" or "pm")
        {
            next++;
            return word[0];
        }

        if (word is "a" or "p" && words.At(next + 1).Is(".") && words.At(next + 2).Is("m"))
        {
            next += words.At(next + 3).Is(".") ? 4 : 3;
            return word[0];
        }

        var part = words.At(next).Is("in") && words.At(next + 1).Is("the") ? words.At(next + 2).Lower : string.Empty;
        if (part is not ("morning" or "afternoon" or "evening")) return null;

        next += 3;
        return part == "morning" ? 'a' : 'p';
    }

    private static FoundTime Readings(int first, int next, int hour, int minute, char? half, bool twentyFourHours) => half switch
    {
        'a' => new FoundTime(first, next, Reading(hour == 12 ? 0 : hour, minute)),
        'p' => new FoundTime(first, next, Reading(hour < 12 ? hour + 12 : hour, minute)),
        _ when hour is 0 or > 12 || twentyFourHours => new FoundTime(first, next, Reading(hour, minute)),
        _ => new FoundTime(first, next, Reading(hour % 12, minute), Reading((hour % 12) + 12, minute)),
    };

    private static (string Timex, TimeSpan From, TimeSpan? Until) Reading(int hour, int minute) =>
        (minute == 0
            ? string.Create(CultureInfo.InvariantCulture, $"T{hour:00}")
            : string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{minute:00}"),
        new TimeSpan(hour, minute, 0), null);

    private static bool Fail(out int hour)
    {
        hour = 0;
        return false;
    }
}
