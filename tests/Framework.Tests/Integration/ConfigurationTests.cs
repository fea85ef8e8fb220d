using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace WestKent.Tests.Framework.Integration;

public class ConfigurationTests
{
    [Theory]
    [InlineData("ChannelService", "https://botframework.azure.us", typeof(NotSupportedException))]
    [InlineData("MicrosoftAppType", "UserAssignedMsi", typeof(ArgumentException))]
    [InlineData("MicrosoftAppType", "SingleTenant", typeof(ArgumentException))]
    public void Settings_it_cannot_follow_are_refused_at_start(string key, string value, Type expected) =>
        Assert.Throws(expected, () => new CloudAdapter(Settings((key, value))));

    [Fact]
    public async Task Only_the_bots_own_app_id_is_valid()
    {
        var bot = new ConfigurationServiceClientCredentialFactory(Settings(("MicrosoftAppId", "mine"), ("MicrosoftAppType", "MultiTenant")));
        var nobody = new ConfigurationServiceClientCredentialFactory(Settings());

        Assert.True(await bot.IsValidAppIdAsync("mine", CancellationToken.None));
        Assert.False(await bot.IsValidAppIdAsync("other", CancellationToken.None));
        Assert.False(await bot.IsAuthenticationDisabledAsync(CancellationToken.None));
        Assert.False(await nobody.IsValidAppIdAsync("", CancellationToken.None));
        Assert.True(await nobody.IsAuthenticationDisabledAsync(CancellationToken.None));
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            bot.CreateCredentialsAsync("other", "audience", "https://login.example", true, CancellationToken.None));
    }

    [Theory]
    [InlineData("127.0.0.1", "1", 200)]
    [InlineData("::1", "1", 200)]
    [InlineData("203.0.113.9", "1", 401)]
    [InlineData(null, "a socket file", 401)]
    [InlineData(null, null, 200)]
    public async Task Without_an_app_id_callers_from_elsewhere_are_refused(string? address, string? connection, int expected)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = "POST";
        context.Request.Body = new MemoryStream("""{"type":"typing"}"""u8.ToArray());
        context.Connection.RemoteIpAddress = address is null ? null : IPAddress.Parse(address);
        context.Connection.Id = connection!;
        var turns = 0;

        await new CloudAdapter().ProcessAsync(context.Request, context.Response, new Bots.CallbackBot((_, _) =>
        {
            turns++;
            return Task.CompletedTask;
        }));

        Assert.Equal((expected, expected == 200 ? 1 : 0), (context.Response.StatusCode, turns));
    }

    [Fact]
    public void A_host_registers_the_adapter_as_the_samples_do()
    {
        using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(Settings(("MicrosoftAppId", "mine")))
            .AddLogging()
            .AddHttpClient()
            .AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>()
            .AddSingleton<IBotFrameworkHttpAdapter, AdapterWithErrorHandler>()
            .BuildServiceProvider(validateScopes: true);

        Assert.NotNull(((BotAdapter)services.GetRequiredService<IBotFrameworkHttpAdapter>()).OnTurnError);
    }

    private sealed class AdapterWithErrorHandler : CloudAdapter
    {
        public AdapterWithErrorHandler(BotFrameworkAuthentication auth, ILogger<IBotFrameworkHttpAdapter> logger)
            : base(auth, logger) => OnTurnError = (_, _) => Task.CompletedTask;
    }

    private static IConfigurationRoot Settings(params (string Key, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(s => KeyValuePair.Create<string, string?>(s.Key, s.Value)))
        .Build();
}
