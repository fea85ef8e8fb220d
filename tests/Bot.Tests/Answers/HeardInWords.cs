using System.Globalization;
using WestKent.Bot.Answers;

namespace WestKent.Tests.Bot.Answers;

/// <summary>What was understood about when, in one line, so that the tables of the tests can be read by anyone.</summary>
internal static class HeardInWords
{
    /// <summary>Sunday 22 November 2026, two in the afternoon.</summary>
    public const string Sunday = "2026-11-22 14:00";

    public static string Read(string words, string now = Sunday) =>
        WhenWords.Read(words, DateTime.Parse(now, CultureInfo.InvariantCulture)) is { } heard ? Say(heard) : "not understood";

    public static string Say(HeardWhen heard)
    {
        var parts = new List<string>
        {
            heard.Shape switch
            {
                WhenShape.OneDay => Day(heard.From),
                WhenShape.Between => $"{Day(heard.From)} to {Day(heard.To)}",
                WhenShape.UpTo => $"up to {Day(heard.To)}",
                WhenShape.Since => $"since {Day(heard.From)}, last {Day(heard.To)}",
                WhenShape.GoingOn => $"going on, last {Day(heard.To)}",
                WhenShape.Now => $"now, since {Day(heard.From)}",
                WhenShape.Future => $"to come {Day(heard.From)}",
                WhenShape.Impossible => "impossible",
                WhenShape.TooLongAgo => "too long ago",
                WhenShape.HowOften => "how often",
                WhenShape.TimeOfDay => "time of day",
            },
        };
        if (heard.At is { } at)
            parts.Add($"{heard.Clock} {at:HH:mm}{(heard.Until is { } until ? $"-{until:HH:mm}" : "")}{(heard.IsTimeGuessed ? " guessed" : "")}".ToLowerInvariant());
        if (heard.Part is { } part)
            parts.Add(part.ToString());
        if (heard.Frequency is { } frequency)
            parts.Add(frequency.ToString());
        if (heard.OnDays != DaysOfWeek.None)
            parts.Add($"on {heard.OnDays}");
        if (heard.WeekdayDiffers)
            parts.Add("weekday differs");
        if (heard.IsVague)
            parts.Add("roughly");
        return string.Join("; ", parts);
    }

    private static string Day(DateOnly? day) => day is { } known ? known.ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture) : "?";
}
