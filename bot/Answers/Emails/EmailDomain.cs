namespace WestKent.Bot.Answers.Emails;

/// <summary>Reads the part after the at sign: "example.com", "example dot co dot uk", "gmail . com", "gmail com".</summary>
internal static class EmailDomain
{
    private const int MostParts = 6;
    private const int LongestPart = 63;

    /// <param name="isSpelt">The at sign was a word, so that the dots may be words and the ending must be a usual one.</param>
    /// <returns>The domain in lower case, and where it ends.</returns>
    public static (string Value, int End)? After(string text, int at, bool isSpelt)
    {
        var start = SkipSpaces(text, at);
        var end = EndOfPart(text, start);
        if (end == start)
            return null;

        var parts = new List<string> { text[start..end].ToLowerInvariant() };
        while (parts.Count < MostParts && Next(text, end, parts, isSpelt) is { } next)
        {
            parts.Add(text[next.Start..next.End].ToLowerInvariant());
            end = next.End;
        }

        return IsDomain(parts) && (!isSpelt || KnownDomains.IsLastPart(parts[^1])) ? (string.Join('.', parts), end)
            : parts.Count == 1 && parts[0].Length <= LongestPart ? (parts[0], end)
            : null;
    }

    private static (int Start, int End)? Next(string text, int end, List<string> soFar, bool isSpelt)
    {
        var (start, isLoose) = Dot(text, end);
        if (start < 0)
            return null;
        var next = EndOfPart(text, start);
        if (next == start)
            return null;

        // After a space or a comma a new sentence may begin, so only a usual ending goes on: "…@example.com. Thanks".
        var part = text[start..next].ToLowerInvariant();
        if (isLoose && !IsUsualNext(text, part, next, soFar, isSpelt))
            return null;
        return (start, next);
    }

    private static bool IsUsualNext(string text, string part, int end, List<string> soFar, bool isSpelt)
    {
        if (KnownDomains.IsLastPart(soFar[^1]) && soFar.Count > 1)
            return part == "uk" && soFar[^1] is "co" or "org" or "ac" or "gov" or "me";
        if (part is "co" or "org" or "ac" or "gov" or "ltd" or "sch" or "nhs" && Dot(text, end).Start > 0)
            return true;
        return KnownDomains.IsLastPart(part) || (isSpelt && Dot(text, end).Start > 0);
    }

    // A plain dot; or one with spaces, a comma, "dot" or nothing but a space before a usual ending.
    private static (int Start, bool IsLoose) Dot(string text, int end)
    {
        if (end >= text.Length)
            return (-1, false);
        if (text[end] == '.' && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1]))
            return (end + 1, false);

        var at = SkipSpaces(text, end);
        if (at >= text.Length)
            return (-1, false);
        foreach (var word in new[] { "(dot)", "[dot]", "dot ", "full stop " })
        {
            if (at > end - (word[0] == '(' || word[0] == '[' ? 1 : 0) && string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return (SkipSpaces(text, at + word.Length), true);
        }

        if (text[at] is '.' or ',')
        {
            while (at < text.Length && text[at] is '.' or ',')
                at++;
            return (SkipSpaces(text, at), true);
        }

        return at > end ? (at, true) : (-1, false);
    }

    private static bool IsDomain(List<string> parts) =>
        parts.Count > 1 && parts[^1].Length >= 2 && parts[^1].All(char.IsAsciiLetter) && parts.All(part => part.Length <= LongestPart && part[0] != '-' && part[^1] != '-');

    private static int EndOfPart(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '-'))
            end++;
        while (end > start && text[end - 1] == '-')
            end--;
        return end < text.Length && char.IsLetter(text[end]) ? start : end;
    }

    private static int SkipSpaces(string text, int at)
    {
        var start = at;
        while (at < text.Length && at < start + 3 && text[at] == ' ')
            at++;
        return at;
    }
}
