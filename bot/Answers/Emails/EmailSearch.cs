namespace WestKent.Bot.Answers.Emails;

/// <summary>Looks for an at sign, in figures or words, with a name before it and a domain after.</summary>
internal static class EmailSearch
{
    private const int LongestAddress = 254;
    private const int LongestName = 64;
    private const int MostTried = 12;

    private static readonly string[] Services =
        ["gmail.com", "hotmail.com", "hotmail.co.uk", "outlook.com", "yahoo.com", "yahoo.co.uk", "icloud.com", "btinternet.com", "aol.com", "live.co.uk", "googlemail.com"];

    private static readonly HashSet<string> LeadsIn =
    [
        "email", "e-mail", "mail", "is", "its", "it's", "at", "on", "to", "me", "my", "address", "contact", "or", "and", "use", "via", "by", "try",
        "best", "one", "please", "pls", "also", "at:", "reach", "here", "send", "then", "ok", "yes", "sure", "hi",
    ];

    // "I was at home.com": before the word "at" these are no names.
    private static readonly HashSet<string> NotNames =
    [
        "was", "am", "is", "im", "be", "been", "me", "live", "lives", "living", "not", "are", "you", "it", "work", "works", "working", "meet", "only",
        "here", "home", "look", "shout", "shouting", "started", "starts", "on",
    ];

    public static HeardEmail? Read(string text)
    {
        var tried = 0;
        HeardEmail? incomplete = null;
        foreach (var (start, end) in AtSigns(text))
        {
            if (tried++ > MostTried)
                break;
            if (Around(text, start, end) is not { } found)
                continue;
            if (found.Address is not null)
                return found;
            incomplete ??= found;
        }

        return incomplete ?? WithoutAt(text);
    }

    private static HeardEmail? Around(string text, int start, int end)
    {
        var isWord = text[start] is not '@' and not '\uFF20';
        if (EmailName.Before(text, start) is not { } name || EmailDomain.After(text, end, isWord) is not { } domain)
            return null;

        if (isWord && NotNames.Contains(name.Value.ToLowerInvariant()))
            return null;

        var typed = text[name.Start..domain.End];
        var whole = $"{name.Value}@{domain.Value}";
        if (name.Value.Length > LongestName || whole.Length > LongestAddress)
            return null;
        if (domain.Value.Contains('.', StringComparison.Ordinal))
        {
            var meant = KnownDomains.Suggest(domain.Value);
            return new HeardEmail(whole, meant is null ? null : $"{name.Value}@{meant}", typed) { MayBeCutShort = FollowsAWord(text, name.Start) };
        }

        // "sam@gmail": the ending is missing; "meet at home" is no address.
        return !isWord && KnownDomains.Suggest(domain.Value) is { } ending ? new HeardEmail(null, $"{name.Value}@{ending}", typed)
            : isWord ? null
            : new HeardEmail(null, null, typed);
    }

    // "sam.lee.gmail.com", "sam#gmail.com": the at sign is missing before a usual service.
    private static HeardEmail? WithoutAt(string text)
    {
        foreach (var service in Services)
        {
            var at = text.IndexOf(service, StringComparison.OrdinalIgnoreCase);
            if (at < 2 || !(text[at - 1] is '.' or '#' or '"' or '\'' or '2' or '!' or '£' or ',' or ' '))
                continue;
            if (text[at - 1] == ' ' && (at < 3 || text[at - 2] == ' '))
                continue;
            if (EmailName.Before(text, at - 1) is { } name && !LeadsIn.Contains(name.Value.ToLowerInvariant()))
                return new HeardEmail(null, $"{name.Value}@{service}", text[name.Start..(at + service.Length)]);
        }

        return null;
    }

    private static IEnumerable<(int Start, int End)> AtSigns(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var end = at;
            while (end < text.Length && text[end] is '@' or '\uFF20')
                end++;
            if (end > at)
                yield return (at, end);
            at = Math.Max(at, end - 1);
        }

        for (var from = 0; text.IndexOf("at", from, StringComparison.OrdinalIgnoreCase) is >= 0 and var at; from = at + 2)
        {
            var isBracketed = at > 0 && at + 2 < text.Length && text[at - 1] is '(' or '[' or '<' or '{' && text[at + 2] is ')' or ']' or '>' or '}';
            var isWord = at > 1 && at + 3 < text.Length && text[at - 1] == ' ' && text[at + 2] == ' ';
            if (isBracketed)
                yield return (at - 1, at + 3);
            else if (isWord)
                yield return (at, at + 2);
        }
    }

    private static bool FollowsAWord(string text, int start)
    {
        var end = start;
        while (end > 0 && text[end - 1] == ' ')
            end--;
        if (end == start || end == 0 || !char.IsLetterOrDigit(text[end - 1]))
            return false;
        var first = end;
        while (first > 0 && !char.IsWhiteSpace(text[first - 1]))
            first--;
        return !LeadsIn.Contains(text[first..end].ToLowerInvariant());
    }
}
