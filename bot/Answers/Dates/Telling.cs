using WestKent.Bot.Answers.Spelling;

namespace WestKent.Bot.Answers.Dates;

/// <summary>The words of an answer about time, and the moment it was given (Europe/London).</summary>
internal sealed class Telling(IReadOnlyList<SaidWord> words, DateTime now)
{
    private readonly (int Value, int Next)?[] numbers = [.. Enumerable.Range(0, words.Count).Select(at => NumbersSaid.Number(words, at))];

    public IReadOnlyList<SaidWord> Words => words;

    public DateTime Now => now;

    public DateOnly Today { get; } = DateOnly.FromDateTime(now);

    public int Count => words.Count;

    /// <summary>The word at a place; empty outside the answer.</summary>
    public string this[int at] => at >= 0 && at < words.Count ? words[at].Text : "";

    public bool IsEnd(int at) => at >= words.Count;

    /// <summary>The end, or a sign that parts sentences.</summary>
    public bool IsBreak(int at) => at < 0 || at >= words.Count || words[at].Text is "," or "." or ";" or "!" or "?" or "(" or ")" or "\"";

    public bool IsJoined(int at) => at >= 0 && at < words.Count && words[at].IsJoined;

    public bool IsNumber(int at) => at >= 0 && at < words.Count && words[at].IsNumber;

    public (int Value, int Next)? Number(int at) => at >= 0 && at < numbers.Length ? numbers[at] : null;

    public (int Value, int Next)? Ordinal(int at) => NumbersSaid.Ordinal(words, at);

    /// <summary>The place after a phrase that stands at this place, or -1.</summary>
    public int After(int at, string phrase)
    {
        var rest = phrase.AsSpan();
        while (true)
        {
            var word = this[at++];
            if (word.Length == 0 || !rest.StartsWith(word) || (rest.Length > word.Length && rest[word.Length] != ' '))
                return -1;
            if (rest.Length == word.Length)
                return at;
            rest = rest[(word.Length + 1)..];
        }
    }

    /// <summary>The place after the first of these phrases that stands here (put longer ones first), or -1.</summary>
    public int AfterAny(int at, params ReadOnlySpan<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            var next = After(at, phrase);
            if (next >= 0)
                return next;
        }

        return -1;
    }

    /// <summary>The place after a word if it stands here, else this place.</summary>
    public int Skip(int at, params ReadOnlySpan<string> any)
    {
        foreach (var word in any)
        {
            if (this[at] == word)
                return at + 1;
        }

        return at;
    }

    /// <summary>A day a number of days from today; null before the calendar begins.</summary>
    public DateOnly? DaysBack(long days) => days <= Today.DayNumber && Today.DayNumber - days <= DateOnly.MaxValue.DayNumber
        ? DateOnly.FromDayNumber((int)(Today.DayNumber - days))
        : null;
}
