namespace WestKent.Bot.Answers.Phones;

/// <summary>Which national numbers (without the first 0) there are in the UK, by Ofcom's National Telephone Numbering Plan.</summary>
internal static class NumberingPlan
{
    public const int MostDigits = 10;
    public const int FewestDigits = 9;

    // Area codes that still have some five-figure local numbers; elsewhere a figure is missing.
    private static readonly HashSet<string> ShortAreas =
    [
        "1204", "1208", "1254", "1276", "1297", "1298", "1363", "1364", "1384", "1386", "1404", "1420", "1460", "1461", "1480", "1488", "1524", "1527", "1562", "1566",
        "1606", "1629", "1635", "1647", "1659", "1695", "1697", "1726", "1744", "1750", "1768", "1827", "1837", "1884", "1900", "1905", "1935",
        "1946", "1949", "1963", "1995",
    ];

    /// <returns>The kind of number, or null if there is none such.</returns>
    public static PhoneKind? Kind(ReadOnlySpan<char> national) => national.Length switch
    {
        MostDigits => KindOfTen(national),
        FewestDigits when national[0] == '1' && ShortAreas.GetAlternateLookup<ReadOnlySpan<char>>().Contains(national[..4]) => PhoneKind.Landline,
        FewestDigits when national.StartsWith("800") => PhoneKind.Freephone,
        _ => null,
    };

    private static PhoneKind? KindOfTen(ReadOnlySpan<char> national) => (national[0], national[1]) switch
    {
        ('1', not '0') => PhoneKind.Landline,
        ('2', '0' or '3' or '4' or '8' or '9') => PhoneKind.Landline,
        ('3', '0' or '3' or '4' or '7') => PhoneKind.UkWide,
        ('5', '5' or '6') => PhoneKind.Internet,
        ('7', '0') => PhoneKind.Personal,
        ('7', '6') => national.StartsWith("7624") ? PhoneKind.Mobile : PhoneKind.Pager,
        ('7', _) => PhoneKind.Mobile,
        ('8', '0') => PhoneKind.Freephone,
        ('8', '4' or '7') => PhoneKind.Service,
        ('9', '0' or '1' or '8') => PhoneKind.Premium,
        _ => null,
    };
}
