namespace WestKent.Tests.Bot.Sms;

/// <summary>One service for tests that only need numbers of their own.</summary>
public sealed class SmsFixture : IAsyncLifetime
{
    internal SmsHost Host { get; private set; } = null!;

    public async Task InitializeAsync() => Host = await SmsHost.StartAsync();

    public async Task DisposeAsync() => await Host.DisposeAsync();
}
