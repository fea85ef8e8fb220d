using WestKent.Content.Reading.Kinds;
using WestKent.Content.Reading.Parsing;

namespace WestKent.Content.Reading.Checking;

/// <summary>A text message is in the small alphabet of phones and not longer than its kind allows.</summary>
internal static class SmsCheck
{
    public static void Run(TextPiece piece, string filled, Findings findings)
    {
        if (filled.Contains('\n', StringComparison.Ordinal) && piece.MostSmsParts == 1)
            findings.Error(piece.Line, $"\"{piece.Where}\" has a line break. Write it on one line.");

        if (!SmsText.IsGsm7(filled))
        {
            var other = filled.EnumerateRunes().Select(rune => rune.ToString()).Where(letter => !SmsText.IsGsm7(letter)).Distinct().ToList();
            var plain = SmsText.ToGsm7(string.Concat(other));
            findings.Error(piece.Line, $"\"{piece.Where}\" has {string.Join(" ", other)}, which makes a text message much dearer. Write it plainly, for example {plain}.");
            return;
        }
        var parts = SmsText.Parts(filled);
        if (parts > piece.MostSmsParts)
            findings.Error(piece.Line, $"\"{piece.Where}\" would be sent in {parts} parts; the most is {piece.MostSmsParts}. Take out about {Surplus(filled, piece.MostSmsParts)} characters{WithPlaceholders(piece)}.");
    }

    private static int Surplus(string text, int most)
    {
        var length = text.Length;
        while (length > 0 && SmsText.Parts(text[..length]) > most)
            length--;
        return text.Length - length;
    }

    private static string WithPlaceholders(TextPiece piece) =>
        piece.Text.Contains("{{", StringComparison.Ordinal) ? " (placeholders are counted as long as they may get)" : "";
}
