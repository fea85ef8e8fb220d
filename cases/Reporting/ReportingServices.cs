using Microsoft.Extensions.DependencyInjection;

namespace WestKent.Cases.Reporting;

internal static class ReportingServices
{
    public static IServiceCollection AddReporting(this IServiceCollection services)
    {
        services.AddScoped<CaseReviewNote>();
        services.AddScoped<AddToCase>();
        services.AddScoped<SendReport>();
        return services;
    }
}
