using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace WestKent.Portal.MyCase;

/// <summary>What a browser keeps while signing in and while signed in. The reference never stands in an address.</summary>
internal sealed class SignInCookies(IDataProtectionProvider protection)
{
    private const int TokenBytes = 16;
    private static readonly TimeSpan AskingFor = TimeSpan.FromHours(1);

    private readonly IDataProtector protector = protection.CreateProtector("my-case/sign-in");

    /// <summary>The reference a code was asked for, and the key that ties the code to this browser.</summary>
    public sealed record Asking(string Reference, string BrowserKey);

    /// <returns>The browser's key.</returns>
    public string BeginAsking(HttpContext http, string reference)
    {
        var key = BrowserKey(http);
        http.Response.Cookies.Append(Name(http, "asking"), protector.Protect($"{reference}|{key}"), Options(http, AskingFor));
        return key;
    }

    public Asking? FindAsking(HttpContext http)
    {
        if (!http.Request.Cookies.TryGetValue(Name(http, "asking"), out var kept))
            return null;

        try
        {
            var parts = protector.Unprotect(kept).Split('|');
            return parts.Length == 2 ? new Asking(parts[0], parts[1]) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>A random key of this browser, made when it is first needed.</summary>
    public string BrowserKey(HttpContext http) => FindAsking(http)?.BrowserKey ?? RandomNumberGenerator.GetHexString(TokenBytes * 2, lowercase: true);

    public static string? FindSession(HttpContext http) =>
        http.Request.Cookies.TryGetValue(Name(http, "case"), out var token) && token.Length <= TokenBytes * 4 ? token : null;

    public static void KeepSession(HttpContext http, string token)
    {
        http.Response.Cookies.Delete(Name(http, "asking"), Options(http, null));
        http.Response.Cookies.Append(Name(http, "case"), token, Options(http, null));
    }

    public static void Forget(HttpContext http)
    {
        http.Response.Cookies.Delete(Name(http, "case"), Options(http, null));
        http.Response.Cookies.Delete(Name(http, "asking"), Options(http, null));
    }

    // The prefix pins a cookie to this host, but browsers take it over https only.
    private static string Name(HttpContext http, string name) => http.Request.IsHttps ? $"__Host-{name}" : name;

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
