using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.HousingSystem;

/// <summary>The other system, with a key for each scope.</summary>
internal sealed class HousingSystem(PortalHost host)
{
    private const string Secret = "5f0c3b0f8c1d4a6e9b7a2f4d6c8e0a1b";

    private static readonly HttpClient Http = new();

    public static (string, string)[] Settings =>
    [
        .. new[] { "Cases", "People", "Work" }.SelectMany(scope => new[]
        {
            ($"HousingSystem__Clients__{scope.ToLowerInvariant()}__Name", "Housing system"),
            ($"HousingSystem__Clients__{scope.ToLowerInvariant()}__KeyHash", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Secret)))),
            ($"HousingSystem__Clients__{scope.ToLowerInvariant()}__Scopes__0", scope),
        }),
        ("HousingSystem__Clients__hasty__Name", "Hasty"),
        ("HousingSystem__Clients__hasty__KeyHash", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Secret)))),
        ("HousingSystem__Clients__hasty__Scopes__0", "Cases"),
        ("HousingSystem__Clients__hasty__RequestsAMinute", "3"),
    ];

    public static string KeyFor(string scope) => $"{scope}.{Secret}";

    public Task<(int Status, JsonElement Body)> GetAsync(string path, string? key) => SendAsync(HttpMethod.Get, path, key, null, null);

    public Task<(int Status, JsonElement Body)> PushAsync(string path, string idempotencyKey, string json) =>
        SendAsync(HttpMethod.Post, path, KeyFor("work"), idempotencyKey, json);

    public async Task<(int Status, JsonElement Body)> SendAsync(HttpMethod method, string path, string? key, string? idempotencyKey, string? json)
    {
        using var answer = await AskAsync(method, path, key, idempotencyKey, json);
        var text = await answer.Content.ReadAsStringAsync();
        return ((int)answer.StatusCode, text.StartsWith('{') ? JsonDocument.Parse(text).RootElement : default);
    }

    public async Task<HttpResponseMessage> AskAsync(HttpMethod method, string path, string? key, string? idempotencyKey, string? json)
    {
        using var request = new HttpRequestMessage(method, new Uri(host.Address, path));
        if (key is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        if (idempotencyKey is not null)
            request.Headers.TryAddWithoutValidation("Idempotency-Key", idempotencyKey);
        if (json is not null)
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        return await Http.SendAsync(request);
    }
}

/// <summary>One service with keys for it, for all tests of the class.</summary>
public sealed class ApiHost : IAsyncLifetime
{
    public PortalHost Portal { get; private set; } = null!;

    internal HousingSystem System { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Portal = await PortalHost.StartAsync(null, HousingSystem.Settings);
        System = new HousingSystem(Portal);
    }

    public async Task DisposeAsync() => await Portal.DisposeAsync();
}
