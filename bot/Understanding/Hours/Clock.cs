using System.Globalization;
using WestKent.Bot.Understanding.Wording;

namespace WestKent.Bot.Understanding.Hours;

/// <summary>Half of the day a clock time lies in, as far as the words around it tell.</summary>
internal enum Half { Unknown, Morning, Afternoon }

/// <summary>A clock time as written: "half 3 in the morning" is hour 3, minute 30, Morning. Ends is the place after its last word.</summary>
internal readonly record struct Clock(int Hour, int Minute, Half Half, int Ends)
{
    private static readonly string[] HourWords = ["twelve", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"];
    private static readonly Dictionary<string, int> MinuteWords = new(StringComparer.Ordinal) { ["five"] = 5, ["ten"] = 10, ["quarter"] = 15, ["twenty"] = 20, ["half"] = 30 };

    /// <summary>Reads a clock time that starts at this word, or nothing.</summary>
    public static Clock? At(IReadOnlyList<Word> words, int at)
    {
        var text = words[at].Text;
        if (text is "midnight")
            return new Clock(0, 0, Half.Morning, at + 1);
        if (text is "noon" or "midday")
            return new Clock(12, 0, Half.Afternoon, at + 1);
        if (PastOrTo(words, at) is { } spoken)
            return WithHalf(spoken, words);
        return Digits(text, at + 1) is { } clock ? WithHalf(clock, words) : null;
    }

    /// <summary>"half 3", "half past ten", "quarter to midnight", "25 past 10".</summary>
    private static Clock? PastOrTo(IReadOnlyList<Word> words, int at)
    {
        var text = words[at].Text;
        if (!MinuteWords.TryGetValue(text, out var minutes) && !(int.TryParse(text, CultureInfo.InvariantCulture, out minutes) && minutes is > 0 and < 60))
            return null;
        var next = at + 1;
        var word = next < words.Count ? words[next].Text : "";
        if (word is "past" or "to" && next + 1 < words.Count && HourAt(words, next + 1) is { } hour && minutes % 5 == 0 && !(word == "to" && char.IsAsciiDigit(text[0]) && minutes < 12 && words[next + 1].Text != "midnight"))
            return word == "past" ? new Clock(hour.Hour, minutes, hour.Half, next + 2) : new Clock((hour.Hour + 23) % 24, 60 - minutes, hour.Half == Half.Morning && hour.Hour == 0 ? Half.Afternoon : hour.Half, next + 2);
        return text == "half" && next < words.Count && HourAt(words, next) is { } plain ? new Clock(plain.Hour, 30, plain.Half, next + 1) : null;
    }

    private static Clock? HourAt(IReadOnlyList<Word> words, int at)
    {
        var text = words[at].Text;
        if (text == "midnight")
            return new Clock(0, 0, Half.Morning, at + 1);
        return Digits(text, at + 1) is { Minute: 0 } clock ? clock : null;
    }

    /// <summary>"6am", "11.30pm", "10:30", "2230", "six".</summary>
    private static Clock? Digits(string text, int ends)
    {
        if (Array.IndexOf(HourWords, text) is var word and >= 0)
            return new Clock(word == 0 ? 12 : word, 0, Half.Unknown, ends);
        var half = text.EndsWith("am", StringComparison.Ordinal) ? Half.Morning : text.EndsWith("pm", StringComparison.Ordinal) ? Half.Afternoon : Half.Unknown;
        var parts = (half == Half.Unknown ? text : text[..^2]).Split('.', ':');
        if (parts.Length > 2 || !parts.All(part => part.Length is 1 or 2 or 4 && part.All(char.IsAsciiDigit)))
            return null;
        var hour = int.Parse(parts[0], CultureInfo.InvariantCulture);
        var minute = parts.Length == 2 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        if (parts is [{ Length: 4 }])
            (hour, minute) = (hour / 100, hour % 100);
        if (parts is [{ Length: 4 }] && half == Half.Unknown && (hour < 13 || parts[0].StartsWith("20", StringComparison.Ordinal)))
            return null;
        return hour <= 23 && minute <= 59 && !(half != Half.Unknown && hour > 12) ? new Clock(hour, minute, hour > 12 ? Half.Afternoon : half, ends) : null;
    }

    /// <summary>Looks just behind for "am", "in the morning", "at night".</summary>
    private static Clock WithHalf(Clock clock, IReadOnlyList<Word> words)
    {
        var next = clock.Ends;
        while (next < words.Count && words[next].Text is "oclock" or "ish" or "hrs")
            next++;
        if (clock.Half != Half.Unknown)
            return clock with { Ends = next };
        for (var at = next; at < Math.Min(words.Count, next + 4); at++)
        {
            switch (words[at].Text)
            {
                case "am" when at == next:
                case "morning" or "morn" or "mornings":
                    return clock with { Half = Half.Morning, Ends = at + 1 };
                case "pm" when at == next:
                case "afternoon" or "evening" or "tonight" or "evenings" or "afternoons":
                    return clock with { Half = Half.Afternoon, Ends = at + 1 };
                case "night" or "nights" when at > 0 && words[at - 1].Text is "at" or "the":
                    return clock with { Half = clock.Hour is 12 or <= 5 ? Half.Morning : Half.Afternoon, Ends = at + 1 };
                case "in" or "the" or "at" or "this" or "o" or "clock" or "oclock" or "of" or "on":
                    continue;
            }

            break;
        }

        return clock with { Ends = next };
    }
}
