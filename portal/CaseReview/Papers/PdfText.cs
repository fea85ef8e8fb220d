using System.Text;

namespace WestKent.Portal.CaseReview.Papers;

/// <summary>Makes words fit a line of the PDF.</summary>
internal static class PdfText
{
    /// <summary>Breaks a line between words; a word longer than the line, such as an address, is broken where it must be.</summary>
    public static IEnumerable<string> Wrap(string text, double width, Func<string, double> measure)
    {
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (measure(longer) <= width)
            {
                line = longer;
                continue;
            }

            if (line.Length > 0)
                yield return line;
            line = word;
            while (measure(line) > width)
            {
                var fit = Fitting(line, width, measure);
                yield return line[..fit];
                line = line[fit..];
            }
        }

        yield return line;
    }

    /// <summary>Line ends and spaces as the PDF needs them; a box for what its letters do not have.</summary>
    public static string Shown(string words)
    {
        var shown = new StringBuilder(words.Length);
        foreach (var rune in words.ReplaceLineEndings("\n").EnumerateRunes())
            shown.Append(rune.Value is '\t' or 0xA0 ? " " : CanShow(rune) ? rune.ToString() : "\u25A1");
        return shown.ToString();
    }

    /// <summary>Whether all of it can be set: other alphabets and little pictures are whole only in the plain text.</summary>
    public static bool CanShow(string words) => words.EnumerateRunes().All(CanShow);

    // Latin, Greek, Cyrillic, punctuation and money: the letters of the fonts we ship that need no joining.
    private static bool CanShow(Rune rune) =>
        rune.Value is '\n' or '\r' or '\t' or (>= 0x20 and <= 0x24F) or (>= 0x370 and <= 0x4FF) or (>= 0x1E00 and <= 0x1EFF)
            or (>= 0x2010 and <= 0x2027) or (>= 0x2030 and <= 0x203A) or 0x20AC or 0x2122 or 0x25A1;

    private static int Fitting(string word, double width, Func<string, double> measure)
    {
        var (low, high) = (1, word.Length);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = measure(word[..middle]) <= width ? (middle, high) : (low, middle - 1);
        }

        return char.IsHighSurrogate(word[low - 1]) && low < word.Length ? low + 1 : low;
    }
}
