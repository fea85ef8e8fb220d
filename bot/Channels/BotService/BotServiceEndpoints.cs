using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace WestKent.Bot.Channels.BotService;

/// <summary>The address channels of the Azure Bot Service post to. There is none unless an app id is configured.</summary>
internal static class BotServiceEndpoints
{
    private const string AppId = "MicrosoftAppId";

    public static IServiceCollection AddBotService(this IServiceCollection services)
    {
        services.AddSingleton<BotFrameworkAuthentication>(host => new ConfigurationBotFrameworkAuthentication(host.GetRequiredService<IConfiguration>()));
        services.AddSingleton<IBotFrameworkHttpAdapter>(host => new CloudAdapter(host.GetRequiredService<BotFrameworkAuthentication>()));
        services.AddSingleton<TalkBot>();
        return services;
    }

    public static IEndpointRouteBuilder MapBotService(this IEndpointRouteBuilder app)
    {
        if (app.ServiceProvider.GetRequiredService<IConfiguration>()[AppId] is { Length: > 0 })
        {
            app.MapPost("/api/messages", (HttpContext http, IBotFrameworkHttpAdapter adapter, TalkBot bot) =>
                adapter.ProcessAsync(http.Request, http.Response, bot, CancellationToken.None));
        }

        return app;
    }
}
