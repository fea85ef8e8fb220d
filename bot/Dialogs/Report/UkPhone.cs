using System.Text;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>A phone number as somebody typed it, and in the international form that channels need.</summary>
internal sealed record UkPhone(string AsTyped, string E164, bool IsMobile)
{
    private const int FewestDigits = 9;
    private const int MostDigits = 10;

    /// <summary>Finds a UK number in what was written, in any style; null if there is none.</summary>
    public static UkPhone? Find(string words)
    {
        for (var start = 0; start < words.Length; start++)
        {
            if ((words[start] == '+' || char.IsAsciiDigit(words[start])) && ReadFrom(words, start) is { } phone)
                return phone;
            if (char.IsAsciiDigit(words[start]))
                start = EndOfNumber(words, start) - 1;
        }

        return null;
    }

    private static UkPhone? ReadFrom(string words, int start)
    {
        var end = EndOfNumber(words, start);
        var typed = words[start..end].TrimEnd(' ', '-', '.', '(', '/');
        var digits = Digits(typed);
        var national = digits.StartsWith("0044", StringComparison.Ordinal) ? digits[4..]
            : typed[0] == '+' && digits.StartsWith("44", StringComparison.Ordinal) ? digits[2..]
            : digits.StartsWith("44", StringComparison.Ordinal) && digits.Length > MostDigits + 1 ? digits[2..]
            : typed[0] == '+' ? ""
            : digits.StartsWith('0') ? digits
            : "";
        national = national.TrimStart('0');

        if (national.Length is < FewestDigits or > MostDigits || national[0] is '4' or '6')
            return null;
        return new UkPhone(typed, "+44" + national, IsMobileNumber(national));
    }

    // 070 is personal numbering and 076 pagers (but for 07624, the Isle of Man): neither takes texts.
    private static bool IsMobileNumber(string national) =>
        national.Length == MostDigits && national[0] == '7' && national[1] is not '0' && (national[1] is not '6' || national.StartsWith("7624", StringComparison.Ordinal));

    private static int EndOfNumber(string words, int start)
    {
        var end = start + 1;
        while (end < words.Length && (char.IsAsciiDigit(words[end]) || words[end] is ' ' or '-' or '.' or '(' or ')' or '/'))
            end++;
        return end;
    }

    private static string Digits(string typed)
    {
        var digits = new StringBuilder(typed.Replace("(0)", "", StringComparison.Ordinal).Length);
        foreach (var character in typed.Replace("(0)", "", StringComparison.Ordinal))
        {
            if (char.IsAsciiDigit(character))
                digits.Append(character);
        }

        return digits.ToString();
    }
}
