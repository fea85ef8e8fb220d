using WestKent.Portal.Guidance.Search;
using WestKent.Portal.Guidance.Useful;

namespace WestKent.Portal.Guidance;

internal static class GuidanceServices
{
    public static IServiceCollection AddGuidance(this IServiceCollection services) =>
        services.AddSingleton<CurrentSearch>().AddSingleton<AnsweredForms>().AddResponseCompression(compression => compression.EnableForHttps = true);

    /// <summary>Sends these pages compressed. They hold nothing secret, which compression could give away (breachattack.com); no other page is.</summary>
    public static IApplicationBuilder UseGuidance(this IApplicationBuilder app) =>
        app.UseWhen(http => GuidancePaths.AreIn(http.Request.Path), guidance => guidance.UseResponseCompression());

    /// <summary>Takes the answers to "Was this page useful?". The pages themselves are components.</summary>
    public static IEndpointConventionBuilder MapGuidance(this IEndpointRouteBuilder app) => app.MapUseful();
}
