using System.Globalization;
using System.Text;

namespace WestKent.Bot.Understanding.Wording;

/// <summary>Cuts any text, however odd, into words. Hand-written: no pattern can blow up on it.</summary>
internal static class RawWords
{
    private const int LongestWord = 60;

    public static List<RawWord> Split(string text)
    {
        var words = new List<RawWord>();
        var clean = Clean(text);
        var sentence = 0;
        var afterComma = false;
        var startsSentence = true;
        var at = 0;
        while (at < clean.Length)
        {
            var end = WordEnd(clean, at);
            if (end == at)
            {
                var mark = clean[at];
                if (mark == '?' && words.Count > 0)
                    words[^1] = words[^1] with { EndsWithQuestion = true };
                if (mark is '.' or '!' or '?' or ';' or '\n')
                    (sentence, startsSentence) = (words.Count > 0 && words[^1].Sentence == sentence ? sentence + 1 : sentence, true);
                if (mark is ',' or ':' or '-' or '(' or ')' or '.' or '\n')
                    afterComma = true;
                at += char.IsSurrogatePair(clean, at) ? 2 : 1;
                continue;
            }

            var typed = clean[at..Math.Min(end, at + LongestWord)];
            var plain = Plain(typed);
            if (plain.Length > 0)
            {
                var letters = typed.Count(char.IsLetter);
                words.Add(new RawWord(plain, typed, sentence, afterComma, !startsSentence && IsCapitalised(typed), false, letters));
                (afterComma, startsSentence) = (false, false);
            }

            at = end;
        }

        return words;
    }

    private static bool IsCapitalised(string typed) => typed.Length > 2 && char.IsUpper(typed[0]) && char.IsLower(typed[1]);

    // Lone surrogates would make Normalize throw; curly quotes and dashes become plain ones.
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
                clean.Append(c).Append(text[++at]);
            else
                clean.Append(c switch
                {
                    _ when char.IsSurrogate(c) => ' ',
                    '\u2018' or '\u2019' or '\u02BC' or '`' or '\u00B4' => '\'',
                    '\u201C' or '\u201D' => '"',
                    '\u2013' or '\u2014' => '-',
                    '\u2026' => '.',
                    '\r' => '\n',
                    _ when char.IsControl(c) && c != '\n' => ' ',
                    _ => c,
                });
        }

        return clean.ToString();
    }

    private static int WordEnd(string text, int at)
    {
        var start = at;
        while (at < text.Length)
        {
            var c = text[at];
            if (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark)
                at++;
            else if (c is '\'' && at > start && at + 1 < text.Length && char.IsLetter(text[at + 1]))
                at++;
            else if (c is '.' or ':' or '/' && at > start && char.IsAsciiDigit(text[at - 1]) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))
                at++;
            else if (char.IsSurrogatePair(text, at) && at == start)
                return at + 2;
            else
                break;
        }

        return at;
    }

    private static string Plain(string typed)
    {
        var lower = typed.ToLowerInvariant();
        if (Ascii.IsValid(lower))
            return lower;
        var plain = new StringBuilder(lower.Length);
        foreach (var c in lower.Normalize(NormalizationForm.FormKD))
        {
            if (char.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
                plain.Append(c switch { 'ł' => 'l', 'ı' => 'i', 'ø' => 'o', 'ß' => 's', _ => c });
        }

        return plain.ToString();
    }
}
