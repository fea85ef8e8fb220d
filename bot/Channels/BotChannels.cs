using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using WestKent.Bot.Channels.BotService;
using WestKent.Bot.Channels.DirectLine;

namespace WestKent.Bot.Channels;

/// <summary>Channels of the Bot Framework, beside the chat page and texting.</summary>
public static class BotChannels
{
    public static IServiceCollection AddBotChannels(this IServiceCollection services) => services.AddBotService().AddDirectLine();

    public static void MapBotChannels(this IEndpointRouteBuilder app)
    {
        app.MapBotService();
        app.MapDirectLine();
    }
}
