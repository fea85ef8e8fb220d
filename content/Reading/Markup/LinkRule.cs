using System.Net;
using System.Text.RegularExpressions;

using WestKent.Content.Reading.Parsing;

namespace WestKent.Content.Reading.Markup;

/// <summary>Where a link may lead: https, tel, mailto, a page of this site or a heading of this page.</summary>
internal static partial class LinkRule
{
    /// <summary>Null where the link may be used, else why not.</summary>
    public static string? Refuse(string? url)
    {
        if (string.IsNullOrEmpty(url))
            return "The link has no address.";
        if (url.Any(letter => char.IsWhiteSpace(letter) || ContentText.IsHidden(letter)))
            return "The link's address has a space or a hidden character in it. Write %20 for a space, or type the address again.";

        return Decoded(url).Select(RefuseForm).FirstOrDefault(reason => reason is not null);
    }

    public static bool IsExternal(string url) => url.StartsWith("https:", StringComparison.Ordinal);

    // A browser may decode an address once more than we expect, so every form it could see has to pass.
    private static IEnumerable<string> Decoded(string url)
    {
        for (var round = 0; round < 4; round++)
        {
            yield return url;
            var decoded = WebUtility.HtmlDecode(Uri.UnescapeDataString(url));
            if (decoded == url)
                yield break;
            url = decoded;
        }
    }

    private static string? RefuseForm(string url)
    {
        if (url.Any(letter => letter is '\\' or '<' or '>' or '"' || ContentText.IsHidden(letter) || letter is '\t' or '\n'))
            return "The link's address has a character in it that does not belong in an address. Type the address again.";
        if (url.StartsWith("//", StringComparison.Ordinal))
            return "The link starts with //, which leads to another site. Write https:// or one / only.";
        if (url[0] == '/')
            return url.Split('/', '?', '#').Contains("..") ? "The link has .. in it. Write the whole path, such as /guides/noise." : null;
        if (url[0] == '#')
            return null;
        if (url.StartsWith("https://", StringComparison.Ordinal))
            return HttpsPattern().IsMatch(url) ? null : "The web address is not complete. Write it as https://example.org/page.";
        if (url.StartsWith("tel:", StringComparison.Ordinal))
            return TelPattern().IsMatch(url) ? null : "After tel: write the phone number in digits without spaces, such as tel:01632960000.";
        if (url.StartsWith("mailto:", StringComparison.Ordinal))
            return MailtoPattern().IsMatch(url) ? null : "After mailto: write one e-mail address and nothing else.";
        if (url.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            return "The link starts with http://. Write https:// instead.";
        return "The link does not start with https://, tel:, mailto: or /. Write the whole address, or /guides/… for a page of ours.";
    }

    [GeneratedRegex(@"^https://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:[0-9]{1,5})?([/?#].*)?\z")]
    private static partial Regex HttpsPattern();

    [GeneratedRegex(@"^tel:\+?[0-9]{3,15}\z")]
    private static partial Regex TelPattern();

    [GeneratedRegex(@"^mailto:[A-Za-z0-9._+'-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+\z")]
    private static partial Regex MailtoPattern();
}
