using WestKent.Tests.Evaluation.Talking;

namespace WestKent.Tests.Bot.Talks;

/// <summary>One service for all scripts: each is a conversation of its own.</summary>
public sealed class TalkFixture : IAsyncLifetime
{
    internal TalkService Service { get; private set; } = null!;

    public async Task InitializeAsync() => Service = await TalkService.StartAsync(CancellationToken.None);

    public async Task DisposeAsync() => await Service.DisposeAsync();
}
