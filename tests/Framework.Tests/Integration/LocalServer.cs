using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Logging;

namespace WestKent.Tests.Framework.Integration;

/// <summary>A web server of this process on a port the system picks.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private LocalServer(WebApplication app) => _app = app;

    public Uri Url => new(_app.Urls.Single());

    public static async Task<LocalServer> StartAsync(Action<WebApplication> map)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(o => o.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        map(app);
        await app.StartAsync();
        return new LocalServer(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}

internal static class Bots
{
    public static Task<LocalServer> ServeAsync(CloudAdapter adapter, BotCallbackHandler bot) => LocalServer.StartAsync(app =>
        app.Map("/api/messages", (HttpContext context) =>
            adapter.ProcessAsync(context.Request, context.Response, new CallbackBot(bot), context.RequestAborted)));

    public sealed class CallbackBot(BotCallbackHandler bot) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => bot(turnContext, cancellationToken);
    }
}
