using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using WestKent.Cases.Access;
using WestKent.Cases.Conversations;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Reporting;

internal static class ReportingServices
{
    public static IServiceCollection AddReporting(this IServiceCollection services)
    {
        services.AddScoped<ForgetTalk>();
        services.AddScoped(scope => new ResumeCodes(
            scope.GetRequiredService<CasesDb>(), scope.GetRequiredService<ServiceKey>(), scope.GetRequiredService<ContentSnapshot>(),
            scope.GetRequiredService<IOptions<AccessOptions>>(), scope.GetRequiredService<TimeProvider>()));
        services.AddScoped<CaseReviewNote>();
        services.AddScoped<AddToCase>();
        services.AddScoped<FindKnownCases>();
        services.AddScoped<SendReport>();
        return services;
    }
}
