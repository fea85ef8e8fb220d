using WestKent.Cases.Reporting;

namespace WestKent.Bot.Answers;

/// <summary>Finds when something happened in what somebody wrote about it, where it is plain enough not to be asked again.</summary>
internal static class WhenSaid
{
    private const int MostWords = 60;

    /// <returns>The words that say it, as typed, and what they mean; null if they leave it open.</returns>
    public static (string Words, HeardWhen Heard)? Find(string? story, DateTime nowLondon)
    {
        foreach (var part in Parts(story ?? ""))
        {
            if (WhenWords.Read(part, nowLondon) is { } heard && IsPlain(heard))
                return (Trimmed(part, heard, nowLondon), heard);
        }

        return null;
    }

    private static IEnumerable<string> Parts(string story) =>
        story.Split([',', '.', ';', '!', '?', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(part => part.Split(' ').Length <= MostWords);

    // A day, a beginning, or what comes back so often that the last time is known: "every night".
    private static bool IsPlain(HeardWhen heard) => heard is { IsVague: false, WeekdayDiffers: false } && heard.Shape switch
    {
        WhenShape.OneDay or WhenShape.Since => true,
        WhenShape.GoingOn => heard.Frequency is Frequency.Daily || heard.OnDays != DaysOfWeek.None,
        WhenShape.Between or WhenShape.UpTo or WhenShape.Now or WhenShape.HowOften or WhenShape.TimeOfDay or WhenShape.Future or WhenShape.Impossible or WhenShape.TooLongAgo => false,
    };

    // "my neighbour plays music every night until 3am" says when in its last four words.
    private static string Trimmed(string part, HeardWhen heard, DateTime nowLondon)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (first, last) = (0, words.Length);
        while (first + 1 < last && WhenWords.Read(string.Join(' ', words[(first + 1)..last]), nowLondon) == heard)
            first++;
        while (last - 1 > first && WhenWords.Read(string.Join(' ', words[first..(last - 1)]), nowLondon) == heard)
            last--;
        return string.Join(' ', words[first..last]);
    }
}
