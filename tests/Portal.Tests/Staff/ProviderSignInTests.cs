using System.Net;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.Staff;

/// <summary>Signing in with the provider's word, and every word that must not be taken.</summary>
public sealed class ProviderSignInTests : IAsyncLifetime
{
    private AProvider provider = null!;
    private PortalHost host = null!;

    public async Task InitializeAsync()
    {
        provider = await AProvider.StartAsync();
        host = await PortalHost.StartAsync(null, provider.Settings);
    }

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        await provider.DisposeAsync();
    }

    [Fact]
    public async Task Only_a_token_that_holds_in_every_part_lets_someone_in()
    {
        using (var officer = host.NewVisitor())
        {
            var desk = await SignInAsync(officer);

            Assert.Equal("/staff/sign-in?to=%2Fstaff", SignInPath);
            Assert.Equal("/staff", desk.Address.PathAndQuery);
            Assert.Contains("Sal Rowe", desk.Html, StringComparison.Ordinal);
            Assert.True(provider.WasAskedProperly);
            Assert.All(officer.Cookies.GetAllCookies().Where(cookie => cookie.Name == "staff"), cookie => Assert.True(cookie is { HttpOnly: true, Path: "/staff" }));
        }

        await RefusedAsync("another issuer", claims => claims["iss"] = "https://example.com");
        await RefusedAsync("another audience", claims => claims["aud"] = "another desk");
        await RefusedAsync("several audiences and not our request", claims => (claims["aud"], claims["azp"]) = (new[] { AProvider.ClientId, "other" }, "other"));
        await RefusedAsync("too old", claims => claims["exp"] = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() - 600);
        await RefusedAsync("no end", claims => claims.Remove("exp"));
        await RefusedAsync("not yet", claims => claims["nbf"] = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() + 600);
        await RefusedAsync("another sign-in's nonce", claims => claims["nonce"] = "another");
        await RefusedAsync("no nonce", claims => claims.Remove("nonce"));
        await RefusedAsync("nobody", claims => claims.Remove("sub"));
        await RefusedAsync("no group of ours", claims => claims["groups"] = new[] { "another" }, "no-role");

        provider.Spoil = _ => { };
        provider.SpoilToken = token => token[..(token.LastIndexOf('.') + 1)] + new string('A', 342);
        await RefusedAsync("a signature that does not fit");
        provider.SpoilToken = token => token[..(token.LastIndexOf('.') + 1)];
        await RefusedAsync("no signature");
        provider.SpoilToken = _ => "not a token";
        await RefusedAsync("no token at all");
        provider.SpoilToken = token => token;
        foreach (var algorithm in new[] { "none", "HS256" })
        {
            provider.Algorithm = algorithm;
            await RefusedAsync(algorithm);
        }
    }

    private static string SignInPath { get; } = "/staff/sign-in?to=%2Fstaff";

    private async Task RefusedAsync(string why, Action<Dictionary<string, object>>? spoil = null, string news = "not-signed-in")
    {
        provider.Spoil = spoil ?? provider.Spoil;
        using var visitor = host.NewVisitor();

        var page = await SignInAsync(visitor);

        Assert.Equal($"{why}: /staff/sign-in?news={news}", $"{why}: {page.Address.PathAndQuery}");
        Assert.Equal($"{why}: no", $"{why}: {(visitor.Cookies.GetAllCookies().Any(cookie => cookie.Name == "staff") ? "signed in" : "no")}");
    }

    // A browser that follows redirects from site to site.
    private async Task<ShownPage> SignInAsync(Visitor visitor)
    {
        var page = await visitor.OpenAsync("/staff");
        Assert.Equal(SignInPath, page.Address.PathAndQuery);
        using var away = await visitor.GetAsync(page.Document.QuerySelector("a[href^='/staff/sign-in/provider']")!.GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.Redirect, away.StatusCode);
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        using var back = await http.GetAsync(away.Headers.Location);
        using var signedIn = await visitor.GetAsync(back.Headers.Location!.PathAndQuery);
        return await visitor.ShowAsync(signedIn);
    }
}
