namespace WestKent.Bot.Answers.Phones;

/// <summary>Looks for a UK number among the figures of an answer, and says what else they may be.</summary>
internal static class PhoneSearch
{
    private const int LongestInternational = 15;
    private const int ShortestForeign = 8;
    private const int LongestExtension = 6;

    private static readonly HashSet<string> ShortCodes = ["999", "112", "101", "111", "105", "119", "123", "18000", "18001"];

    public static HeardPhone Read(string text)
    {
        var groups = DigitGroups.In(text);
        for (var first = 0; first < groups.Count; first++)
        {
            if (IsDate(groups, first))
                first += 2;
            else if (Uk(text, groups, first) is { } phone)
                return new HeardPhone(PhoneFinding.Uk, phone, phone.AsTyped);
        }

        return PhoneGuess.Otherwise(text, groups);
    }

    /// <summary>The figures of a run of groups, for as long as they can belong together.</summary>
    public static (string Digits, int Last) Run(List<DigitGroup> groups, int first)
    {
        var digits = groups[first].Digits;
        var last = first;
        while (last + 1 < groups.Count && !groups[last + 1].IsApart)
            digits += groups[++last].Digits;
        return (digits, last);
    }

    public static bool IsShortCode(string digits) =>
        ShortCodes.Contains(digits) || (digits.Length == 6 && digits.StartsWith("116", StringComparison.Ordinal)) || (digits.Length == 5 && digits[0] is '6' or '8');

    public static bool IsForeign(DigitGroup group, string digits) =>
        digits.Length is >= ShortestForeign and <= LongestInternational + 2 && (group.HasPlus
            ? digits[0] is not '0' && !digits.StartsWith("44", StringComparison.Ordinal)
            : digits.StartsWith("00", StringComparison.Ordinal) && digits[2] is not '0' && !digits.StartsWith("0044", StringComparison.Ordinal));

    private static UkPhone? Uk(string text, List<DigitGroup> groups, int first)
    {
        var digits = "";
        UkPhone? found = null;
        for (var last = first; last < groups.Count && digits.Length <= LongestInternational; last++)
        {
            if (last > first && groups[last].IsApart)
                break;
            if (!(groups[last].IsBracketedZero && digits.Length > 0))
                digits += groups[last].Digits;
            if (National(groups[first], digits, last - first) is { } national && NumberingPlan.Kind(national) is { } kind)
                found = Phone(text, groups, first, last, national, kind);
            if (found is not null && found.E164.Length == "+44".Length + NumberingPlan.MostDigits)
                break;
        }

        return found;
    }

    private static string? National(DigitGroup first, string digits, int joins)
    {
        if (first.HasPlus && digits.StartsWith("44", StringComparison.Ordinal))
            return WithoutZero(digits[2..]);
        if (digits.StartsWith("0044", StringComparison.Ordinal))
            return WithoutZero(digits[4..]);
        if (digits.StartsWith("44", StringComparison.Ordinal) && digits.Length >= 12)
            return WithoutZero(digits[2..]);
        if (digits[0] == '0')
            return digits[1..];

        // A spreadsheet or a hurry drops the first nought of a mobile.
        return digits[0] == '7' && digits.Length == NumberingPlan.MostDigits && joins <= 2 && !first.HasPlus && NumberingPlan.Kind(digits) == PhoneKind.Mobile ? digits : null;
    }

    private static string WithoutZero(string digits) => digits.StartsWith('0') ? digits[1..] : digits;

    private static UkPhone Phone(string text, List<DigitGroup> groups, int first, int last, string national, PhoneKind kind)
    {
        var (start, end) = (groups[first].Start, groups[last].End);
        if (groups[first].HasPlus)
            start = text.LastIndexOfAny(['+', '\uFF0B'], start - 1);
        if (start > 0 && text[start - 1] == '(' && text.IndexOf(')', start, end - start) > 0)
            start--;

        var extension = Extension(text, end);
        return new UkPhone(text[start..(extension?.End ?? end)], "+44" + national, kind == PhoneKind.Mobile) { Kind = kind, Extension = extension?.Digits };
    }

    // "x12", "ext. 12", "extension 12", "#12".
    private static (string Digits, int End)? Extension(string text, int end)
    {
        var at = end;
        while (at < text.Length && at < end + 3 && text[at] is ' ' or ',' or '(')
            at++;
        var sign = text.AsSpan(at, Math.Min(text.Length - at, 12));
        var length = sign.StartsWith("extension", StringComparison.OrdinalIgnoreCase) ? 9
            : sign.StartsWith("extn", StringComparison.OrdinalIgnoreCase) ? 4
            : sign.StartsWith("ext", StringComparison.OrdinalIgnoreCase) ? 3
            : sign.StartsWith("x", StringComparison.OrdinalIgnoreCase) || sign.StartsWith("#") ? 1
            : 0;
        if (length == 0)
            return null;

        at += length;
        while (at < text.Length && text[at] is ' ' or '.' or ':')
            at++;
        var digits = at;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;
        return digits > at && digits - at <= LongestExtension ? (text[at..digits], digits) : null;
    }

    // "01/11/2026" is no number to ring.
    public static bool IsDate(List<DigitGroup> groups, int at) =>
        at + 2 < groups.Count && groups[at].Digits.Length <= 2 && groups[at + 1].Digits.Length <= 2 && groups[at + 2].Digits.Length is 2 or 4
        && groups[at + 1].Separator is '/' or '.' or '-' && groups[at + 2].Separator == groups[at + 1].Separator
        && groups[at + 1].Start == groups[at].End + 1 && groups[at + 2].Start == groups[at + 1].End + 1
        && !(at + 3 < groups.Count && groups[at + 3].Separator == groups[at + 1].Separator);
}
