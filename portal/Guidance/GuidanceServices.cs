using WestKent.Portal.Guidance.Search;
using WestKent.Portal.Guidance.Useful;

namespace WestKent.Portal.Guidance;

internal static class GuidanceServices
{
    public static IServiceCollection AddGuidance(this IServiceCollection services) =>
        services.AddSingleton<CurrentSearch>().AddSingleton<AnsweredForms>();

    /// <summary>Takes the answers to "Was this page useful?". The pages themselves are components.</summary>
    public static IEndpointConventionBuilder MapGuidance(this IEndpointRouteBuilder app) => app.MapUseful();
}
