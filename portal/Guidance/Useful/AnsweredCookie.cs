using System.Security.Cryptography;
using System.Text;

namespace WestKent.Portal.Guidance.Useful;

/// <summary>Which pages this browser has answered for in the last hour, as short marks that name no page to someone who looks.</summary>
internal static class AnsweredCookie
{
    private const int MarkLength = 8;
    private const int MostMarks = 40;
    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(1);

    /// <returns>False if this browser answered for the page before.</returns>
    public static bool Claim(HttpContext http, string pageId)
    {
        var mark = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(pageId)))[..MarkLength];
        var marks = Read(http);
        if (marks.Contains(mark))
            return false;

        http.Response.Cookies.Append(Name(http), string.Join('-', marks.Append(mark).TakeLast(MostMarks)), new CookieOptions
        {
            HttpOnly = true,
            Secure = http.Request.IsHttps,
            SameSite = SameSiteMode.Lax,
            MaxAge = KeptFor,
            IsEssential = true,
            Path = "/",
        });
        return true;
    }

    private static List<string> Read(HttpContext http) =>
        [.. (http.Request.Cookies[Name(http)] ?? "").Split('-').Where(mark => mark.Length == MarkLength && mark.All(char.IsAsciiHexDigitLower)).TakeLast(MostMarks)];

    private static string Name(HttpContext http) => http.Request.IsHttps ? "__Host-answered" : "answered";
}
