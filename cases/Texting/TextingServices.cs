using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using WestKent.Cases.Access;

namespace WestKent.Cases.Texting;

internal static class TextingServices
{
    public static IServiceCollection AddTexting(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<TextingOptions>().Bind(configuration.GetSection(TextingOptions.Section))
            .Validate(texting => texting is { MostPartsPerDay: > 0, MostPartsPerPersonPerDay: > 0 }, "Texting: every limit must be above 0.")
            .ValidateOnStart();

        services.AddSingleton(host => new PersonKey(host.GetRequiredService<ServiceKey>()));
        services.AddSingleton<TextBudget>();
        services.AddScoped<TalkKeys>();
        services.AddScoped<TextTasks>();
        services.AddScoped<TextKeeping>();
        services.AddScoped<RecordTextStatus>();
        return services;
    }
}
