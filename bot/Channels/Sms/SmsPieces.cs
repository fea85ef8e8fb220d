using WestKent.Bot.Conversation;
using WestKent.Content.Reading;

namespace WestKent.Bot.Channels.Sms;

/// <summary>Makes texts of what the bot said: cheap letters where they lose nothing, and no text longer than a person reads on a small screen.</summary>
internal static class SmsPieces
{
    /// <summary>More parts than this are never sent as one text.</summary>
    public const int MostParts = 3;

    // What was said one after the other goes as one text if it stays this short, because networks do not keep order.
    private const int MostPartsTogether = 2;

    public static IReadOnlyList<string> Of(IEnumerable<Reply> replies)
    {
        var together = new List<(string Text, bool IsUrgent)>();
        foreach (var reply in replies)
        {
            var text = Plain(reply.Markdown);
            if (text.Length == 0)
                continue;
            if (together.Count > 0 && together[^1] is var last && last.IsUrgent == reply.IsUrgent && GoTogether(last.Text, text) is { } both)
                together[^1] = (both, reply.IsUrgent);
            else
                together.Add((text, reply.IsUrgent));
        }

        return [.. together.SelectMany(one => Split(one.Text))];
    }

    /// <summary>In the phones' small alphabet, unless that would lose letters of somebody's language.</summary>
    public static string Plain(string text)
    {
        var trimmed = text.Trim();
        if (SmsText.IsGsm7(trimmed))
            return trimmed;

        var plain = SmsText.ToGsm7(string.Concat(trimmed.EnumerateRunes().Where(rune => !IsPicture(rune)).Select(rune => rune.ToString()))).Trim();
        var lost = plain.Count(letter => letter == '?') - trimmed.Count(letter => letter == '?');
        return lost > 0 ? trimmed : plain;
    }

    private static bool IsPicture(System.Text.Rune rune) =>
        System.Text.Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.OtherSymbol or System.Globalization.UnicodeCategory.ModifierSymbol
        || rune.Value is 0xFE0F or 0x200D;

    private static string? GoTogether(string first, string second)
    {
        var both = $"{first}\n\n{second}";
        var parts = SmsText.Parts(both);
        return parts <= MostPartsTogether && parts <= SmsText.Parts(first) + SmsText.Parts(second) ? both : null;
    }

    private static List<string> Split(string text)
    {
        if (SmsText.Parts(text) <= MostParts)
            return [text];

        var pieces = new List<string>();
        var rest = text;
        while (SmsText.Parts(rest) > MostParts)
        {
            var cut = CutIn(rest);
            pieces.Add(rest[..cut].TrimEnd());
            rest = rest[cut..].TrimStart();
        }

        pieces.Add(rest);
        return pieces;
    }

    // At the end of a line, or else of a sentence, or else of a word; never far from the front of what fits.
    private static int CutIn(string text)
    {
        var fits = text.Length;
        while (SmsText.Parts(text[..fits]) > MostParts)
            fits = fits > 600 ? 600 : fits - 1;
        if (char.IsHighSurrogate(text[fits - 1]))
            fits--;

        var least = fits / 2;
        var line = text.LastIndexOf('\n', fits - 1);
        if (line >= least)
            return line + 1;
        var sentence = text.LastIndexOf(". ", fits - 1, StringComparison.Ordinal);
        if (sentence >= least)
            return sentence + 2;
        var word = text.LastIndexOf(' ', fits - 1);
        return word >= least ? word + 1 : fits;
    }
}
