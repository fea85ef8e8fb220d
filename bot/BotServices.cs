using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using WestKent.Bot.Channels.Web;
using WestKent.Bot.Conversation;
using WestKent.Bot.Dialogs;
using WestKent.Bot.Dialogs.Report;
using WestKent.Bot.Dialogs.Triage;
using WestKent.Bot.Safety;
using WestKent.Bot.Understanding;
using WestKent.Content.Reading;

namespace WestKent.Bot;

public static class BotServices
{
    /// <summary>Registers the conversation. Dialogs are built anew for each turn, in that turn's scope.</summary>
    public static IServiceCollection AddBot(this IServiceCollection services)
    {
        services.AddSingleton<CurrentUnderstander>();
        services.AddSingleton<TurnRunner>();
        services.AddSingleton<WordsSeal>();
        services.AddScoped<WebChat>();

        services.AddScoped(provider => new Wording(provider.GetRequiredService<ContentLibrary>().Current));
        services.AddScoped<IStorage, ConversationStorage>();
        services.AddScoped<TalkState>();
        services.AddScoped<ConversationState>(provider => provider.GetRequiredService<TalkState>());
        services.AddScoped<WebLink>();
        services.AddScoped<TurnTrace>();
        services.AddScoped<TalkTurns>();
        services.AddScoped<CountForReview>();
        services.AddScoped<TriageDialog>();
        services.AddScoped<SecondReport>();
        services.AddScoped<Leaving>();
        services.AddScoped<Sending>();
        services.AddScoped<ReportDialog>();
        services.AddScoped<MainDialog>();
        services.AddScoped<IBot, ResidentBot>();
        return services;
    }

    /// <summary>Begins to learn from the content, so that it is done when the first message comes. Call once, at start.</summary>
    public static void OpenBot(this IServiceProvider services) => services.GetRequiredService<CurrentUnderstander>();
}
