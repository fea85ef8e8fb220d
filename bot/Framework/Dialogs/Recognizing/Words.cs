namespace Microsoft.Bot.Builder.Dialogs.Recognizing;

internal enum WordKind
{
    Letters,
    Digits,
    Mark,
}

/// <summary>A run of letters, of digits, or one other character, with its place in the text (both ends included).</summary>
internal readonly record struct Word(int Start, int End, string Lower, WordKind Kind)
{
    public bool Is(string text) => Lower == text;
}

internal static class Words
{
    public static List<Word> Of(string text)
    {
        var words = new List<Word>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var (end, kind) = Run(text, at);
            words.Add(new Word(at, end - 1, text[at..end].ToLowerInvariant().Replace('\u2019', '\''), kind));
            at = end;
        }

        return words;
    }

    /// <summary>The word at this place, or an empty one past either end.</summary>
    public static Word At(this List<Word> words, int at) =>
        at >= 0 && at < words.Count ? words[at] : new Word(-1, -1, string.Empty, WordKind.Mark);

    /// <summary>Whether two words stand against each other with nothing between.</summary>
    public static bool Touch(Word one, Word next) => one.End >= 0 && one.End + 1 == next.Start;

    private static (int End, WordKind Kind) Run(string text, int at)
    {
        if (char.IsAsciiDigit(text[at])) return (DigitsEnd(text, at), WordKind.Digits);
        if (!char.IsLetter(text[at])) return (at + (char.IsSurrogatePair(text, at) ? 2 : 1), WordKind.Mark);

        var end = at + 1;
        while (end < text.Length && (char.IsLetter(text[end]) || IsInnerApostrophe(text, end))) end++;
        return (end, WordKind.Letters);
    }

    // "1,250.50" is one run; in "at 5, or 6." the comma and the stop belong to the sentence.
    private static int DigitsEnd(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length)
        {
            var separates = text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]);
            if (!separates && !char.IsAsciiDigit(text[end])) break;
            end++;
        }

        return end;
    }

    private static bool IsInnerApostrophe(string text, int at) =>
        text[at] is '\'' or '\u2019' && at + 1 < text.Length && char.IsLetter(text[at + 1]);
}
