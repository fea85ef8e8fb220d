using System.Security.Cryptography;
using System.Text;

namespace WestKent.Portal.CaseReview;

/// <summary>The browser's end of an application: a random token, of which only the hash is ever stored.</summary>
internal static class ReviewCookie
{
    private const int TokenBytes = 16;
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);

    /// <returns>The draft's key, or null if this browser has none.</returns>
    public static string? Find(HttpContext http) =>
        http.Request.Cookies.TryGetValue(Name(http), out var token) && token.Length == TokenBytes * 2 ? KeyOf(token) : null;

    /// <returns>The draft's key; a new one if this browser has none.</returns>
    public static string FindOrBegin(HttpContext http)
    {
        if (Find(http) is { } known)
            return known;

        var token = RandomNumberGenerator.GetHexString(TokenBytes * 2, lowercase: true);
        http.Response.Cookies.Append(Name(http), token, Options(http, KeptFor));
        return KeyOf(token);
    }

    public static void Forget(HttpContext http) => http.Response.Cookies.Delete(Name(http), Options(http, null));

    // The prefix pins the cookie to this host, but browsers take it over https only.
    private static string Name(HttpContext http) => http.Request.IsHttps ? "__Host-papers" : "papers";

    private static string KeyOf(string token) => $"web-{Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(token)), 0, 16)}";

    private static CookieOptions Options(HttpContext http, TimeSpan? lifetime) => new()
    {
        HttpOnly = true,
        Secure = http.Request.IsHttps,
        SameSite = SameSiteMode.Lax,
        MaxAge = lifetime,
        IsEssential = true,
        Path = "/",
    };
}
