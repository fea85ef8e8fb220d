using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using WestKent.Bot;
using WestKent.Bot.Channels;
using WestKent.Cases;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;
using WestKent.Tests.Framework.Integration;

namespace WestKent.Tests.Bot.Channels;

/// <summary>The conversation behind <c>/api/messages</c>, and a channel that calls it.</summary>
public sealed class BotServiceFixture : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("bot-service-").FullName;
    private WebApplication app = null!;

    internal FakeChannel Channel { get; private set; } = null!;

    internal HttpClient Http { get; } = new();

    internal Uri Address => new(app.Urls.Single());

    public async Task InitializeAsync()
    {
        Channel = await FakeChannel.StartAsync();
        Channel.Endorsements = ["msteams"];
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddConfiguration(Channel.Settings()).AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:Directory"] = folder, ["Access:HashRounds"] = "1000" });
        var library = ContentLibrary.Open(Path.Combine(Evaluation.Content.Root(), "content"), null, TimeProvider.System, NullLogger.Instance);
        builder.Services.AddSingleton(TimeProvider.System).AddSingleton(_ => library).AddCases(builder.Configuration).AddBot().AddBotChannels();
        foreach (var worker in builder.Services.Where(service => service.ServiceType == typeof(IHostedService) && service.ImplementationFactory is not null).ToList())
            builder.Services.Remove(worker);
        app = builder.Build();
        app.MapBotChannels();
        await app.Services.OpenCasesAsync(CancellationToken.None);
        app.Services.OpenBot();
        await app.StartAsync();
    }

    public async Task DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
        await Channel.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    internal async Task<int> TurnsAsync(string conversation)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CasesDb>().Turns.CountAsync(turn => turn.ConversationId.Contains(conversation));
    }
}
