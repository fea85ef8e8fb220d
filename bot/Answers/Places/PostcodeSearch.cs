namespace WestKent.Bot.Answers.Places;

/// <summary>Looks for a postcode among the words of an answer: whole, parted in the wrong place, or with look-alike letters.</summary>
internal static class PostcodeSearch
{
    private const int Longest = 7;
    private const int MostPieces = 7;
    private const int MostTokens = 400;

    // "13 1st", "2 4pm": what ends so is no second half, where the postcode is not written together.
    private static readonly string[] Endings = ["1ST", "2ND", "3RD", "TH", "AM", "PM"];

    private readonly record struct Token(string Text, int Start, int End);

    public static HeardPostcode? Whole(string text)
    {
        var tokens = Tokens(text);
        HeardPostcode? unlikely = null;
        foreach (var mayCorrect in new[] { false, true })
        {
            for (var first = 0; first < tokens.Count; first++)
            {
                if (At(text, tokens, first, mayCorrect) is not { } found)
                    continue;
                if (found.IsPlausible)
                    return found;
                unlikely ??= mayCorrect ? null : found;
            }
        }

        return unlikely;
    }

    public static string? Outward(string text)
    {
        foreach (var token in Tokens(text))
        {
            var isOutward = PostcodeShape.IsOutward(token.Text) && PostcodeShape.IsArea(PostcodeShape.AreaOf(token.Text));
            if (isOutward && (token.Text.Length > 2 || char.IsUpper(text[token.Start])))
                return token.Text;
        }

        return null;
    }

    private static HeardPostcode? At(string text, List<Token> tokens, int first, bool mayCorrect)
    {
        var joined = "";
        for (var last = first; last < tokens.Count && last < first + MostPieces; last++)
        {
            joined += tokens[last].Text;
            if (joined.Length > Longest || (last > first && !IsNear(text, tokens[last - 1].End, tokens[last].Start)))
                return null;
            var pieces = last - first + 1;
            if (Read(joined, pieces, tokens[first], tokens[last], mayCorrect) is not { } postcode || !Stands(tokens, first, last, joined))
                continue;
            var spaced = $"{postcode[..^3]} {postcode[^3..]}";
            return new HeardPostcode(spaced, PostcodeShape.IsPlausible(postcode), postcode != joined, text[tokens[first].Start..tokens[last].End]);
        }

        return null;
    }

    private static string? Read(string joined, int pieces, Token first, Token last, bool mayCorrect)
    {
        if (!mayCorrect)
            return joined.Length >= 5 && PostcodeShape.IsOutward(joined[..^3]) && PostcodeShape.IsInward(joined[^3..]) ? joined : null;

        // Put right only what has real figures and is parted as people part a postcode.
        var isParted = pieces == 1 || (pieces == 2 && last.Text.Length == 3 && first.Text.Any(char.IsAsciiDigit));
        return isParted && joined.Any(char.IsAsciiDigit) && PostcodeShape.Corrected(joined) is { } right && Changes(joined, right) <= 2 ? right : null;
    }

    // "Me 1 1st" and letters spelt one by one across a sentence are not postcodes.
    private static bool Stands(List<Token> tokens, int first, int last, string joined)
    {
        var pieces = last - first + 1;
        if (pieces == 1 || (pieces == 2 && tokens[last].Text.Length == 3 && tokens[first].Text.Length > 1))
            return !(pieces == 2 && tokens[last].Text is "1ST" or "2ND" or "3RD" && !PostcodeShape.IsArea(string.Concat(joined.TakeWhile(char.IsAsciiLetter))));
        if (Endings.Any(ending => tokens[last].Text.EndsWith(ending, StringComparison.Ordinal)))
            return false;
        var isMostOfAnswer = tokens.Count <= pieces + 3;
        return PostcodeShape.IsPlausible(joined) && (isMostOfAnswer || pieces <= 3);
    }

    private static int Changes(string one, string other)
    {
        var changes = 0;
        for (var at = 0; at < one.Length; at++)
            changes += one[at] == other[at] ? 0 : 1;
        return changes;
    }

    private static bool IsNear(string text, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (text[at] is '\n' or ',' or ';' || (!char.IsWhiteSpace(text[at]) && text[at] is not ('-' or '.' or '_')))
                return false;
        }

        return to - from <= 4;
    }

    private static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        for (var at = 0; at < text.Length && tokens.Count < MostTokens;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
                end++;
            tokens.Add(new Token(end - at > Longest ? "?" + new string('?', Longest) : text[at..end].ToUpperInvariant(), at, end));
            at = end;
        }

        return tokens;
    }
}
