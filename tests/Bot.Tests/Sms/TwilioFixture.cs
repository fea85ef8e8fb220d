namespace WestKent.Tests.Bot.Sms;

/// <summary>One service and one played Twilio for all tests of a class; each test uses numbers of its own.</summary>
public sealed class TwilioFixture : IAsyncLifetime
{
    internal SteadyClock Clock { get; } = new();

    internal FakeTwilio Twilio { get; private set; } = null!;

    internal SmsHost Host { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Twilio = await FakeTwilio.StartAsync(Clock);
        Host = await SmsHost.StartAsync(Clock, Twilio);
    }

    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        await Twilio.DisposeAsync();
    }
}
