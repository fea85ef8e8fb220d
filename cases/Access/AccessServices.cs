using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Access;

internal static class AccessServices
{
    public static IServiceCollection AddAccess(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<AccessOptions>().Bind(configuration.GetSection(AccessOptions.Section))
            .Validate(access => access.HasUsableKey, "Access:Key must be 32 bytes in base64, or empty.")
            .Validate(access => access.HashRounds >= 1000, "Access:HashRounds is too low to slow anyone down.")
            .Validate(access => access is { CodesPerHour: > 0, CodesPerDay: > 0, FailedChecksPerDay: > 0, ResumeTriesPerDay: > 0, AllResumeTriesPerDay: > 0, SessionHours: > 0 }, "Access: every limit must be above 0.")
            .ValidateOnStart();

        services.AddSingleton<ServiceKey>();
        services.AddSingleton<SlowHash>();
        services.AddSingleton<ContactMarks>();
        services.AddScoped<RequestCode>();
        services.AddScoped<CodeRequests>();
        services.AddScoped<CodeMaker>();
        services.AddScoped<ResidentSessions>();
        services.AddScoped(scope => new MyOtherCases(scope.GetRequiredService<CasesDb>(), scope.GetRequiredService<ContactMarks>()));
        services.AddScoped<ReadMyCase>();
        services.AddScoped(scope => new Passphrases(
            scope.GetRequiredService<CasesDb>(), scope.GetRequiredService<SlowHash>(), scope.GetRequiredService<ServiceKey>()));
        services.AddScoped(scope => new SignInWithPassphrase(
            scope.GetRequiredService<Passphrases>(), scope.GetRequiredService<ResidentSessions>()));
        services.AddScoped(scope => new CheckCode(
            scope.GetRequiredService<CasesDb>(), scope.GetRequiredService<SlowHash>(), scope.GetRequiredService<ResidentSessions>(),
            scope.GetRequiredService<ContentSnapshot>(), scope.GetRequiredService<TimeProvider>()));
        return services;
    }
}
