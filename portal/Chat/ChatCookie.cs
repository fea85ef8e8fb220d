using System.Security.Cryptography;
using System.Text;

namespace WestKent.Portal.Chat;

/// <summary>The browser's end of a conversation: a random token, of which only the hash is ever stored.</summary>
internal static class ChatCookie
{
    private const int TokenBytes = 16;
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);
    private static readonly TimeSpan KeptUnderWatchFor = TimeSpan.FromMinutes(30);

    /// <returns>The conversation's id, or null if this browser has none.</returns>
    public static string? Find(HttpContext http) =>
        http.Request.Cookies.TryGetValue(Name(http), out var token) && token.Length == TokenBytes * 2 ? ConversationOf(token) : null;

    /// <returns>The conversation's id; a new one if this browser has none.</returns>
    public static string FindOrBegin(HttpContext http)
    {
        if (Find(http) is { } known)
            return known;

        var token = RandomNumberGenerator.GetHexString(TokenBytes * 2, lowercase: true);
        Keep(http, token, KeptFor);
        return ConversationOf(token);
    }

    /// <summary>From the last message on, this browser keeps the talk for a short while only.</summary>
    public static void ForgetSoon(HttpContext http)
    {
        if (http.Request.Cookies.TryGetValue(Name(http), out var token) && token.Length == TokenBytes * 2)
            Keep(http, token, KeptUnderWatchFor);
    }

    private static void Keep(HttpContext http, string token, TimeSpan lifetime) =>
        http.Response.Cookies.Append(Name(http), token, new CookieOptions
        {
            HttpOnly = true,
            Secure = http.Request.IsHttps,
            SameSite = SameSiteMode.Lax,
            MaxAge = lifetime,
            IsEssential = true,
            Path = "/",
        });

    // The prefix pins the cookie to this host, but browsers take it over https only.
    private static string Name(HttpContext http) => http.Request.IsHttps ? "__Host-talk" : "talk";

    private static string ConversationOf(string token) =>
        $"web-{Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(token)), 0, 16)}";
}
