using WestKent.Bot.Answers.Spelling;

namespace WestKent.Bot.Answers.Emails;

/// <summary>The mail services most people in the UK use, and the slips made in typing them.</summary>
internal static class KnownDomains
{
    private const int ShortestForOneSlip = 7;
    private const int ShortestForTwoSlips = 9;

    private static readonly string[] Usual =
    [
        "gmail.com", "googlemail.com", "hotmail.com", "hotmail.co.uk", "outlook.com", "outlook.co.uk", "live.co.uk", "live.com", "yahoo.com", "yahoo.co.uk",
        "icloud.com", "btinternet.com", "sky.com", "talktalk.net", "virginmedia.com", "ntlworld.com", "blueyonder.co.uk", "aol.com", "msn.com",
        "protonmail.com", "proton.me", "tiscali.co.uk", "ymail.com", "rocketmail.com", "wkha.org.uk",
    ];

    // Real services whose names are a slip away from a bigger one.
    private static readonly HashSet<string> Real =
    [
        "mail.com", "email.com", "gmx.com", "gmx.co.uk", "fmail.com", "ymail.co.uk", "me.com", "mac.com", "o2.co.uk", "ee.co.uk", "sky.uk",
        "aol.co.uk", "live.ie", "hotmail.fr", "yahoo.ie", "yahoo.fr", "hotmail.de", "yahoo.in", "gmail.de",
    ];

    private static readonly WaysToSpell Slips = new("gmail.com: gmail.co.uk gmail.co gmail.con gmail.uk gmail gmailcom gmail.com.com gmail.com.uk",
        "hotmail.com: hotmail hotmailcom hotmail.con", "hotmail.co.uk: hotmail.uk hotmailcouk hotmail.couk", "outlook.com: outlook outlookcom outlook.con",
        "yahoo.com: yahoo yahoocom yahoo.con", "yahoo.co.uk: yahoocouk yahoo.uk yahoo.couk", "icloud.com: icloud icloudcom icloud.con icloud.co.uk",
        "btinternet.com: btinternet btinternetcom btinternet.co.uk", "aol.com: aol", "sky.com: sky", "googlemail.com: googlemail");

    private static readonly HashSet<string> LastParts =
    [
        "com", "uk", "net", "org", "info", "biz", "me", "io", "ie", "eu", "fr", "de", "es", "it", "pl", "ro", "bg", "lt", "lv", "hu", "cz", "sk",
        "pt", "nl", "be", "se", "no", "fi", "dk", "gr", "tr",
        "in", "pk", "bd", "lk", "np", "ng", "gh", "ke", "za", "au", "nz", "ca", "us", "edu", "gov", "mil", "email", "live", "online", "co", "tv",
        "scot", "wales", "cymru", "london", "app", "dev", "xyz", "church",
    ];

    private static readonly (string Slip, string Meant)[] Endings =
    [
        (".con", ".com"), (".cmo", ".com"), (".ocm", ".com"), (".vom", ".com"), (".xom", ".com"), (".comm", ".com"),
        (".couk", ".co.uk"), (".co.ku", ".co.uk"), (".c.uk", ".co.uk"), (".co.u", ".co.uk"), (".orguk", ".org.uk"),
    ];

    public static bool IsLastPart(string part) => LastParts.Contains(part);

    public static bool IsUsual(string name) => Slips.Meant(name) is not null;

    /// <returns>The domain probably meant, or null where this one may well be right.</returns>
    public static string? Suggest(string domain)
    {
        if (Array.IndexOf(Usual, domain) >= 0 || Real.Contains(domain))
            return null;
        if (Slips.Meant(domain) is { } known)
            return known;

        foreach (var slips in new[] { 1, 2 })
        {
            foreach (var usual in Usual)
            {
                if (usual.Length >= (slips == 1 ? ShortestForOneSlip : ShortestForTwoSlips) && NearMiss.IsWithin(slips, domain, usual))
                    return usual;
            }
        }

        return Ending(domain);
    }

    private static string? Ending(string domain)
    {
        foreach (var (slip, meant) in Endings)
        {
            if (domain.EndsWith(slip, StringComparison.Ordinal))
                return domain[..^slip.Length] + meant;
        }

        return null;
    }
}
