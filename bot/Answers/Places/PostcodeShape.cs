namespace WestKent.Bot.Answers.Places;

/// <summary>The shapes a postcode can have, and the letters in it.</summary>
internal static class PostcodeShape
{
    private const int InwardLength = 3;

    private static readonly HashSet<string> Areas =
    [
        "AB", "AL", "B", "BA", "BB", "BD", "BH", "BL", "BN", "BR", "BS", "BT", "CA", "CB", "CF", "CH", "CM", "CO", "CR", "CT", "CV", "CW", "DA", "DD",
        "DE", "DG", "DH", "DL", "DN", "DT", "DY",
        "E", "EC", "EH", "EN", "EX", "FK", "FY", "G", "GL", "GU", "GY", "HA", "HD", "HG", "HP", "HR", "HS", "HU", "HX", "IG", "IM", "IP", "IV", "JE",
        "KA", "KT", "KW", "KY",
        "L", "LA", "LD", "LE", "LL", "LN", "LS", "LU", "M", "ME", "MK", "ML", "N", "NE", "NG", "NN", "NP", "NR", "NW", "OL", "OX", "PA", "PE", "PH",
        "PL", "PO", "PR", "RG", "RH", "RM",
        "S", "SA", "SE", "SG", "SK", "SL", "SM", "SN", "SO", "SP", "SR", "SS", "ST", "SW", "SY", "TA", "TD", "TF", "TN", "TQ", "TR", "TS", "TW", "UB",
        "W", "WA", "WC", "WD", "WF", "WN", "WR", "WS", "WV", "YO", "ZE",
    ];

    // The second half never uses these letters.
    private const string NotInward = "CIKMOV";

    public static bool IsArea(string letters) => Areas.Contains(letters);

    public static bool IsPlausible(string postcode)
    {
        var joined = string.Concat(postcode.Where(character => !char.IsWhiteSpace(character))).ToUpperInvariant();
        if (joined.Length is < 5 or > 7)
            return false;

        var (outward, inward) = (joined[..^InwardLength], joined[^InwardLength..]);
        return IsOutward(outward) && IsInward(inward) && IsArea(AreaOf(outward)) && HasLondonLetter(outward) is not false && !inward.Any(NotInward.Contains);
    }

    /// <summary>"M1", "ME10", "TN13", "W1A", "EC1A".</summary>
    public static bool IsOutward(string text)
    {
        var letters = AreaOf(text).Length;
        var rest = text[letters..];
        return letters is 1 or 2 && rest.Length is 1 or 2 && char.IsAsciiDigit(rest[0])
            && (rest.Length == 1 || (char.IsAsciiDigit(rest[1]) && rest[0] != '0') || char.IsAsciiLetter(rest[1]));
    }

    public static bool IsInward(string text) =>
        text.Length == InwardLength && char.IsAsciiDigit(text[0]) && char.IsAsciiLetter(text[1]) && char.IsAsciiLetter(text[2]);

    public static string AreaOf(string text) => string.Concat(text.TakeWhile(char.IsAsciiLetter));

    // Only a few districts of central London end in a letter: EC1A, W1A. Null where there is no such letter.
    private static bool? HasLondonLetter(string outward) => char.IsAsciiLetter(outward[^1]) ? AreaOf(outward) is "EC" or "WC" or "SW" or "NW" or "SE" or "W" or "E" or "N" : null;

    /// <summary>The same with O and 0, I or L and 1 put right where the shape asks for it; null if no shape fits.</summary>
    public static string? Corrected(string joined)
    {
        if (joined.Length is < 5 or > 7 || Inward(joined[^InwardLength..]) is not { } inward)
            return null;
        var outward = joined[..^InwardLength];
        foreach (var letters in new[] { 2, 1 })
        {
            if (outward.Length > letters && outward.Length - letters <= 2 && Outward(outward, letters) is { } right && IsArea(right[..letters]))
                return right + inward;
        }

        return null;
    }

    private static string? Outward(string text, int letters)
    {
        var area = string.Concat(text[..letters].Select(AsLetter));
        var digit = AsDigit(text[letters]);
        if (!area.All(char.IsAsciiLetter) || !char.IsAsciiDigit(digit) || (digit == '0' && text.Length > letters + 1))
            return null;
        var last = text.Length > letters + 1 ? text[letters + 1] is 'O' or 'I' or 'L' ? AsDigit(text[letters + 1]).ToString() : text[letters + 1].ToString() : "";
        return area + digit + last;
    }

    private static string? Inward(string text)
    {
        var right = $"{AsDigit(text[0])}{AsLetter(text[1])}{AsLetter(text[2])}";
        return IsInward(right) ? right : null;
    }

    private static char AsLetter(char character) => character switch { '0' => 'O', '1' => 'I', _ => character };

    private static char AsDigit(char character) => character switch { 'O' => '0', 'I' or 'L' => '1', _ => character };
}
