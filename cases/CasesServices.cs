using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using WestKent.Cases.Access;
using WestKent.Cases.Casework;
using WestKent.Cases.Evidence;
using WestKent.Cases.Figures;
using WestKent.Cases.Following;
using WestKent.Cases.HousingSystem;
using WestKent.Cases.Keeping;
using WestKent.Cases.Notices;
using WestKent.Cases.Reporting;
using WestKent.Cases.Reviews;
using WestKent.Cases.Storage;
using WestKent.Cases.Texting;
using WestKent.Content.Reading;

namespace WestKent.Cases;

public static class CasesServices
{
    /// <summary>
    /// Registers all that the service remembers and decides; reads sections <c>Storage</c>, <c>Access</c>, <c>Evidence</c> and
    /// <c>Notices</c>. The host registers the <see cref="ContentLibrary"/>; each scope works with one snapshot of it.
    /// </summary>
    public static IServiceCollection AddCases(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddScoped(scope => scope.GetRequiredService<ContentLibrary>().Current);
        return services
            .AddStorage(configuration)
            .AddAccess(configuration)
            .AddNotices(configuration)
            .AddReporting()
            .AddCasework()
            .AddKeeping()
            .AddFollowing()
            .AddEvidence(configuration)
            .AddReviews()
            .AddFigures()
            .AddTexting(configuration)
            .AddHousingSystem(configuration);
    }

    /// <summary>Brings the database up to date and checks it. Call once, before the first request is served.</summary>
    /// <exception cref="StorageRefusedException">The service must not start; the message says why in one line.</exception>
    public static Task OpenCasesAsync(this IServiceProvider services, CancellationToken ct) => StorageServices.OpenAsync(services, ct);
}
