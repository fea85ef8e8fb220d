using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace WestKent.Cases.HousingSystem;

internal static class HousingSystemServices
{
    private static readonly TimeSpan AnswersWithin = TimeSpan.FromSeconds(20);

    public static IServiceCollection AddHousingSystem(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<HousingSystemOptions>().Bind(configuration.GetSection(HousingSystemOptions.Section))
            .Validate(options => options.IsWhole, "HousingSystem: each client needs an id of small letters, a Name, a KeyHash (SHA-256 in hex) and Scopes; a WebhookUrl must be https and needs a WebhookSecret of 32 characters or more.")
            .ValidateOnStart();
        services.AddSingleton<ApiKeys>();
        services.AddSingleton<StageCaseChanges>();
        services.AddScoped<AnswerOnce>().AddScoped<ReadApiCases>().AddScoped<ReadNewReports>().AddScoped<MoveCase>();
        services.AddHttpClient<TellChanges>(http => http.Timeout = AnswersWithin)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false });
        services.AddSingleton<HousingSystemWorker>();
        services.AddSingleton<IHostedService>(host => host.GetRequiredService<HousingSystemWorker>());
        return services;
    }
}
