using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using WestKent.Cases.Storage;

namespace WestKent.Cases;

public static class CasesServices
{
    /// <summary>Registers all that the service remembers and decides; reads section <c>Storage</c>.</summary>
    public static IServiceCollection AddCases(this IServiceCollection services, IConfiguration configuration) =>
        services.AddStorage(configuration)
            .AddScoped<Reporting.SendReport>();

    /// <summary>Brings the database up to date and checks it. Call once, before the first request is served.</summary>
    /// <exception cref="StorageRefusedException">The service must not start; the message says why in one line.</exception>
    public static Task OpenCasesAsync(this IServiceProvider services, CancellationToken ct) => StorageServices.OpenAsync(services, ct);
}
