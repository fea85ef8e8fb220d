using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace WestKent.Portal.MyCase;

/// <summary>What a browser keeps while signing in and while signed in. The reference never stands in an address.</summary>
internal sealed class SignInCookies(IDataProtectionProvider protection)
{
    private const string Asking = "asking";
    private const string Browser = "browser";
    private const string Session = "case";
    private const int TokenBytes = 16;
    private static readonly TimeSpan AskingFor = TimeSpan.FromHours(2);
    private static readonly TimeSpan KnownFor = TimeSpan.FromDays(30);

    private readonly IDataProtector protector = protection.CreateProtector("my-case/sign-in");

    /// <summary>Keeps the reference a code is asked for.</summary>
    public void BeginAsking(HttpContext http, string reference) => Keep(http, Asking, protector.Protect(reference), AskingFor);

    /// <summary>The reference a code was asked for; null if this browser asked for none, or too long ago.</summary>
    public string? FindAsking(HttpContext http)
    {
        if (Find(http, Asking) is not { } kept)
            return null;

        try
        {
            return protector.Unprotect(kept);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>A random key of this browser: a code works only where it was asked for, and a browser that signed in before is trusted.</summary>
    public static string BrowserKey(HttpContext http)
    {
        var key = Find(http, Browser) is { Length: TokenBytes * 2 } known ? known : RandomNumberGenerator.GetHexString(TokenBytes * 2, lowercase: true);
        Keep(http, Browser, key, KnownFor);
        return key;
    }

    public static string? FindSession(HttpContext http) => Find(http, Session) is { Length: <= TokenBytes * 4 } token ? token : null;

    public static void KeepSession(HttpContext http, string token)
    {
        http.Response.Cookies.Delete(Name(http, Asking), Options(http, null));
        Keep(http, Session, token, null);
    }

    public static void Forget(HttpContext http)
    {
        http.Response.Cookies.Delete(Name(http, Session), Options(http, null));
        http.Response.Cookies.Delete(Name(http, Asking), Options(http, null));
    }

    private static string? Find(HttpContext http, string name) => http.Request.Cookies.TryGetValue(Name(http, name), out var kept) ? kept : null;

    private static void Keep(HttpContext http, string name, string value, TimeSpan? lifetime) =>
        http.Response.Cookies.Append(Name(http, name), value, Options(http, lifetime));

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
