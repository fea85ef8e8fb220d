using System.Buffers;
using System.Globalization;
using System.Text;

namespace WestKent.Content.Reading;

/// <summary>Text messages: the small alphabet that keeps them cheap, and how many parts one is sent in.</summary>
public static class SmsText
{
    private const string Basic =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private const string Extended = "\f^{}\\[~]|€";

    // Each line: the plain text, then the characters that become it.
    private static readonly Dictionary<char, string> Plainer = new (string Plain, string Fancy)[]
    {
        ("'", "‘’‚‛`´′"),
        ("\"", "“”„«»″"),
        ("-", "‐‑‒–—―−•·"),
        ("...", "…"),
        (" ", "\t"),
        ("x", "×"),
        ("1/2", "½"),
        ("1/4", "¼"),
        ("3/4", "¾"),
        ("(c)", "©"),
        ("(R)", "®"),
        (" degrees", "°"),
        ("OE", "Œ"),
        ("oe", "œ"),
        ("L", "Ł"),
        ("l", "ł"),
    }.SelectMany(row => row.Fancy.Select(fancy => (fancy, row.Plain))).ToDictionary(pair => pair.fancy, pair => pair.Plain);

    private static readonly SearchValues<char> BasicSet = SearchValues.Create(Basic);
    private static readonly SearchValues<char> WholeSet = SearchValues.Create(Basic + Extended);

    /// <summary>The same text in the GSM alphabet: dashes, quotes and accents made plain, anything else a question mark.</summary>
    public static string ToGsm7(string text)
    {
        if (IsGsm7(text))
            return text;
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            plain.Append(ToGsm7(rune));
        return plain.ToString();
    }

    public static bool IsGsm7(string text) => !text.AsSpan().ContainsAnyExcept(WholeSet);

    /// <summary>How many parts the text is sent and paid in; 0 for no text.</summary>
    public static int Parts(string text)
    {
        if (text.Length == 0)
            return 0;
        if (text.Length <= 160 && !text.AsSpan().ContainsAnyExcept(BasicSet))
            return 1;
        return IsGsm7(text) ? Count(text, 160, 153, GsmLength) : Count(text, 70, 67, rune => rune.Utf16SequenceLength);
    }

    private static bool IsGsm7(char letter) => WholeSet.Contains(letter);

    private static int GsmLength(Rune rune) => BasicSet.Contains((char)rune.Value) ? 1 : 2;

    private static int Count(string text, int alone, int each, Func<Rune, int> lengthOf)
    {
        var lengths = text.EnumerateRunes().Select(lengthOf).ToList();
        if (lengths.Sum() <= alone)
            return 1;

        // A character that takes two places is never cut in half: it moves to the next part.
        var (parts, used) = (1, 0);
        foreach (var length in lengths)
        {
            if (used + length > each)
                (parts, used) = (parts + 1, 0);
            used += length;
        }
        return parts;
    }

    private static string ToGsm7(Rune rune)
    {
        if (rune.IsBmp && IsGsm7((char)rune.Value))
            return rune.ToString();
        if (rune.IsBmp && Plainer.TryGetValue((char)rune.Value, out var plainer))
            return plainer;
        if (Rune.IsWhiteSpace(rune))
            return " ";
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
            return "";
        var bare = string.Concat(rune.ToString().Normalize(NormalizationForm.FormD).Where(IsGsm7));
        return bare.Length > 0 ? bare : "?";
    }
}
