using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Recognizing;

/// <summary>Reads digits with stops and commas: "1,250.50", "3,14", "12.000,5".</summary>
internal static class WrittenDigits
{
    private const int MostDigits = 20;

    private static readonly string[] StopLanguages = ["en", "zh", "ja", "ko", "hi"];

    /// <summary>Whether people of this culture write 3,14 rather than 3.14.</summary>
    public static bool UsesDecimalComma(string culture) =>
        !string.IsNullOrEmpty(culture) && !StopLanguages.Any(language => culture.StartsWith(language, StringComparison.OrdinalIgnoreCase));

    public static bool TryRead(string digits, bool decimalComma, out decimal value)
    {
        value = 0;
        var mark = DecimalMark(digits, decimalComma);
        var whole = mark < 0 ? digits : digits[..mark];
        if (whole.Length > MostDigits || !IsGrouped(whole, mark < 0 ? '\0' : digits[mark])) return false;

        var plain = whole.Replace(",", string.Empty).Replace(".", string.Empty);
        if (mark >= 0) plain += "." + digits[(mark + 1)..];
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    // Where the fraction starts, or -1. One separator before exactly three digits groups thousands, unless the culture's decimals look so.
    private static int DecimalMark(string digits, bool decimalComma)
    {
        var last = digits.LastIndexOfAny(['.', ',']);
        if (last < 0) return -1;

        var first = digits.IndexOfAny(['.', ',']);
        if (first != last) return digits.IndexOf(digits[last]) == last ? last : -1;

        var usual = digits[last] == (decimalComma ? ',' : '.');
        var looksGrouped = digits.Length - last == 4 && last <= 3 && digits[0] != '0';
        return usual || !looksGrouped ? last : -1;
    }

    private static bool IsGrouped(string whole, char decimalMark)
    {
        var groups = whole.Split('.', ',');
        return groups.Length == 1
            || (!whole.Contains(decimalMark) && whole.IndexOf('.') * whole.IndexOf(',') <= 0
                && groups[0].Length <= 3 && groups.Skip(1).All(group => group.Length == 3));
    }
}
