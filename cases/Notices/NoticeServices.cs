using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using WestKent.Cases.Conversations;
using WestKent.Cases.Figures;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Notices;

public static class NoticeServices
{
    /// <summary>In Development: keep messages to be looked at instead of sending them.</summary>
    public static IServiceCollection ShowNoticesInsteadOfSending(this IServiceCollection services)
    {
        foreach (var channel in Enum.GetValues<NoticeChannel>())
        {
            services.AddSingleton<INoticeSender>(new ShownNotices(channel));
        }

        return services;
    }

    internal static IServiceCollection AddNotices(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<NoticeOptions>().Bind(configuration.GetSection(NoticeOptions.Section))
            .Validate(notices => notices is { PublicUrl.IsAbsoluteUri: true, GiveUpHours: > 0, RerouteHours: > 0 }, "Notices: PublicUrl must be a whole address, GiveUpHours and RerouteHours above 0.")
            .ValidateOnStart();

        services.AddOptions<MailOptions>().Bind(configuration.GetSection(MailOptions.Section))
            .Validate(mail => mail.IsUsable, "Mail: with a Host, From must be an address and Port and TimeoutSeconds above 0.")
            .ValidateOnStart();
        if (configuration.GetSection(MailOptions.Section).Get<MailOptions>() is { IsOff: false })
        {
            services.AddSingleton<INoticeSender, MailSender>();
        }

        services.AddScoped<NoticeWords>();
        services.AddScoped<NoticeDetails>();
        services.AddScoped<NoticeEnding>();
        services.AddScoped<NoticeResults>();
        services.AddScoped<UpdateJoining>();
        services.AddSingleton<ChannelRests>();
        services.AddScoped(scope => new PreviewNotice(scope.GetRequiredService<CasesDb>(), scope.GetRequiredService<NoticeWords>()));
        services.AddScoped<NoticeDispatcher>();
        services.AddScoped(scope => new OutboxReader(
            scope.GetRequiredService<CasesDb>(), scope.GetRequiredService<NoticeWords>(), scope.GetRequiredService<NoticeDetails>()));
        services.AddScoped(scope => new ReadLetters(
            scope.GetRequiredService<CasesDb>(), scope.GetRequiredService<NoticeWords>(), scope.GetRequiredService<NoticeDetails>()));
        services.AddScoped(scope => new ReadScript(
            scope.GetRequiredService<CasesDb>(), scope.GetRequiredService<NoticeWords>(), scope.GetRequiredService<NoticeDetails>()));
        services.AddScoped<PostLetters>();
        services.AddScoped<LetterRecheck>();
        services.AddScoped<Reminders>();
        services.AddScoped<TeamDigest>();
        services.AddSingleton<Schedule>();
        services.AddScoped<DraftKeeping>();
        services.AddScoped<RecordUnclear>();
        services.AddScoped<UnclearKeeping>();
        services.AddSingleton<OutboxWorker>();
        services.AddSingleton(host => new DueWork(host.GetRequiredService<OutboxWorker>()));
        services.AddSingleton<IHostedService>(host => host.GetRequiredService<OutboxWorker>());
        return services;
    }
}
