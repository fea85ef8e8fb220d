using System.Globalization;
using System.Text;
using WestKent.Bot.Answers.Spelling;

namespace WestKent.Bot.Answers.Names;

/// <summary>Finds the name among the words that are left when contact details are taken out.</summary>
internal static class NameWords
{
    // A longer one goes back as it is, so that the question can be asked again clearly.
    private const int LongestRead = 100;
    private const int MostRead = 400;
    private const int MostWords = 7;

    private static readonly string[] LeadsIn =
    [
        "my full name is", "my first name is", "my name is", "my names", "my name", "the names", "the name is", "full name", "first name", "name is",
        "names", "name", "you can call me", "just call me", "please call me", "people call me", "they call me", "everyone calls me",
        "call me", "i am called", "im called", "i go by", "i am", "im", "i m", "its just", "it is just", "its", "it is", "this is",
        "you are speaking to", "you are talking to", "speaking to", "known as", "put me down as", "put down", "just put", "just", "hi", "hello",
        "hey", "hiya", "yes", "yeah", "ok", "okay", "sure", "well", "oh", "so", "um", "er", "hi there", "good morning", "good afternoon",
        "good evening", "and", "mine is", "here is", "contact", "from",
    ];

    private static readonly HashSet<string> Ends =
    [
        "from", "at", "of", "in", "living", "live", "lives", "here", "speaking", "please", "pls", "plz", "thanks", "thank", "thx", "cheers", "text",
        "texts", "txt", "sms", "msg", "mob", "fone", "u", "ur", "message", "call", "calls", "ring", "phone", "email", "mail", "mobile", "number",
        "no", "tel", "telephone", "contact", "reach", "is", "on", "by", "or", "my", "but", "who", "which", "i", "im", "ive", "id", "ill", "we", "you",
        "your", "can", "could", "would", "flat", "house", "address", "x", "xx", "xxx", "because", "only", "not", "dont", "if", "any", "anytime",
        "with", "the", "a", "to", "for", "me", "after", "before", "between", "prefer", "preferably", "via", "use", "best", "am", "are", "tenant",
        "landlord", "neighbour", "age", "aged", "kind",
    ];

    private static readonly HashSet<string> Chatter =
    [
        "why", "what", "how", "who", "when", "where", "do", "does", "need", "because", "they", "it", "that", "this", "the", "want", "will", "would",
        "should", "have", "has", "was", "were", "been", "noise", "is", "are", "for", "he", "she", "his", "her", "their", "think", "know", "going",
        "keep", "keeps", "always", "just", "please", "help",
    ];

    private static readonly HashSet<string> Titles =
    [
        "mr", "mrs", "miss", "ms", "mx", "dr", "rev", "sir", "lady", "prof", "professor", "master", "father", "sister", "cllr",
    ];
    private static readonly HashSet<string> Particles =
    [
        "de", "da", "di", "du", "van", "von", "der", "den", "la", "le", "al", "el", "bin", "binti", "ibn", "dos", "das", "del", "ap", "ben", "and",
    ];

    /// <returns>The name ("" if there is none), and what the person is to the resident if that was said: "sister".</returns>
    public static (string Name, string? Relation) In(string text)
    {
        var segments = Segments(text.Length > MostRead ? text[..MostRead] : text).ToList();
        var names = segments.Select(Name).ToList();
        var relation = names.Find(name => name.Relation is not null).Relation;
        var found = names.FindIndex(name => name.Name.Length > 0);
        if (found < 0 || (text.Contains('?', StringComparison.Ordinal) && names.Count < 3))
            return ("", relation);

        // "Lee, Sam": the surname was put first.
        var areSingle = names.TrueForAll(name => name.Name.Length > 0 && !name.Name.Contains(' ', StringComparison.Ordinal));
        var isSurnameFirst = areSingle && segments.Count == 2 && text.Contains(',', StringComparison.Ordinal);
        return (isSurnameFirst ? $"{names[0].Name}, {names[1].Name}" : names[found].Name, relation);
    }

    public static string CallBy(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
            return name;
        if (words[0].EndsWith(','))
            return words[1];
        return !Titles.Contains(Plain(words[0])) ? words[0]
            : words.Length > 3 && words[1] == "and" ? name
            : $"{words[0]} {words[^1]}";
    }

    private static IEnumerable<string> Segments(string text)
    {
        var segment = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '(' && text.IndexOf(')', at) is var closed && closed > at && !string.IsNullOrWhiteSpace(segment.ToString()))
            {
                at = closed;
                continue;
            }

            var isBesideSpace = at == 0 || at + 1 == text.Length || text[at - 1] == ' ' || text[at + 1] == ' ';
            var isDash = isBesideSpace && CharUnicodeInfo.GetUnicodeCategory(text[at]) == UnicodeCategory.DashPunctuation;
            var isStop = text[at] is '.' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])) && !EndsInAnInitial(segment);
            if (isDash || isStop || text[at] is ',' or ';' or ':' or '\n' or '\r' or '|' or '/' or '!' or '?' or '(' or ')' or '"' or '=' or '*')
            {
                yield return segment.ToString();
                segment.Clear();
            }
            else
            {
                segment.Append(text[at]);
            }
        }

        yield return segment.ToString();
    }

    // "Dr. Khan", "A. Khan".
    private static bool EndsInAnInitial(StringBuilder segment)
    {
        var last = segment.ToString().Split(' ')[^1];
        return last.Length == 1 || Titles.Contains(Plain(last));
    }

    private static (string Name, string? Relation) Name(string segment)
    {
        var words = segment.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Clean).Where(word => word.Length > 0).ToList();
        if (segment.Trim().Length > LongestRead)
            return (words.Count < MostWords || words.Count(word => Chatter.Contains(Plain(word))) < 3 ? string.Join(' ', words) : "", null);

        var plain = words.Select(Plain).ToList();
        var (first, relation) = Relations.After(plain, AfterLeadIns(plain));
        // "He reads my emails too" tells of somebody else; He Wei is a name.
        if (plain.Count >= 3 && first < plain.Count && plain[first] is "he" or "she" or "they" or "hes" or "shes" or "theyre")
            return ("", relation);
        var end = first;
        while (end < words.Count && (IsInitial(words, end) || !IsEnd(plain, end, first)) && !words[end].Any(char.IsDigit))
            end++;
        var name = words[first..end];
        var said = plain[first..end];
        if (end + 1 < plain.Count && plain[end] == "my" && plain[end + 1] is "name" && name.Count > 0)
            name[^1] = name[^1].TrimEnd('s').TrimEnd('\'', '\u2019');
        var isName = name.Count is > 0 and <= MostWords && name.Exists(word => word.Any(char.IsLetter)) && !IsTalk(said);
        return (isName ? Capitals(name) : "", relation);
    }

    private static bool IsTalk(List<string> said) =>
        Array.IndexOf(LeadsIn, string.Join(' ', said)) >= 0
        || said[0] is "why" or "what" or "how" or "when" or "where" or "which" or "who" or "whats"
        || (said.Count > 2 && said.Count(Chatter.Contains) >= 2)
        || (said.Count == 1 && Chatter.Contains(said[0]) && said[0] is not "will");

    // "A. Khan", "A Khan".
    private static bool IsInitial(List<string> words, int at) =>
        words[at] is [_, '.'] || (words[at] is [>= 'A' and <= 'Z'] && at + 1 < words.Count && char.IsUpper(words[at + 1][0]));

    private static int AfterLeadIns(List<string> plain)
    {
        var at = 0;
        for (var again = true; again && at < plain.Count;)
        {
            again = false;
            foreach (var lead in LeadsIn)
            {
                var words = lead.Split(' ');
                var fits = at + words.Length < plain.Count && plain.Skip(at).Take(words.Length).SequenceEqual(words);
                if (fits && (words[^1] != "me" || ContactWays.IsNameAfterCallMe(plain, at + words.Length - 2)))
                {
                    at += words.Length;
                    again = true;
                    break;
                }
            }
        }

        return at;
    }

    // "Sam Bell" has a surname; "bell me" asks for a call. "Will" and "May" are names too.
    private static bool IsEnd(List<string> plain, int at, int first) => plain[at] switch
    {
        "and" => at + 1 >= plain.Count || plain[at + 1] is "i" or "im" or "my" or "you" or "we" or "call" or "text" or "the" or "he" or "she" or "they" or "its",
        "bell" => at + 1 < plain.Count && plain[at + 1] is "me" or "us",
        "best" => at + 1 < plain.Count && (at == first || plain[at + 1] is "on" or "to" or "time" or "number" or "after" or "is" or "reached" or "way" or "before"),
        "no" or "a" or "x" => at > first || plain.Count > at + 1,
        var word => Ends.Contains(word),
    };

    // Letters, marks, and the signs that names have; no pictures.
    private static string Clean(string word)
    {
        if (word == "&")
            return "and";
        var clean = new StringBuilder(word.Length);
        foreach (var character in word)
        {
            var isMark = CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            if (isMark || char.IsLetterOrDigit(character) || character is '\'' or '\u2019' or '-' or '.' or '`')
                clean.Append(character);
        }

        var name = clean.ToString().Trim('-', '.', '\'', '\u2019', '`');
        return name.Length == 1 && word.EndsWith('.') ? name + "." : name;
    }

    private static string Plain(string word) => SaidWords.Of(word, _ => null) is { Count: > 0 } said ? string.Concat(said.Select(part => part.Text)).Trim('.') : "";

    // Typed all small or all large, a name gets the capitals names have; else it is left as its owner writes it.
    private static string Capitals(List<string> words)
    {
        var typed = string.Join(' ', words);
        var isAllSmall = !typed.Any(char.IsUpper);
        var isAllLarge = words.Any(word => word.Count(char.IsLetter) > 2) && !typed.Any(char.IsLower);
        return isAllSmall || isAllLarge ? string.Join(' ', words.Select((word, place) => Capital(word, isFirst: place == 0))) : typed;
    }

    private static string Capital(string word, bool isFirst)
    {
        var small = word.ToLowerInvariant();
        if (!isFirst && Particles.Contains(small))
            return small;
        var capital = new StringBuilder(small);
        for (var at = 0; at < capital.Length; at++)
        {
            if (at == 0 || capital[at - 1] is '-' || (capital[at - 1] is '\'' or '\u2019' && at < capital.Length - 1))
                capital[at] = char.ToUpperInvariant(capital[at]);
        }

        return capital.ToString();
    }
}
