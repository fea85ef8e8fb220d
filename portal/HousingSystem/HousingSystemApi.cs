using WestKent.Cases.HousingSystem;

namespace WestKent.Portal.HousingSystem;

/// <summary><c>/api/v1</c>: reports out, actions in, for the system that is the master of cases. docs/housing-system.md.</summary>
internal static class HousingSystemApi
{
    private const string Version = "v1";

    public static IServiceCollection AddHousingSystemApi(this IServiceCollection services) => services
        .AddScoped<WorkOnCase>()
        .AddApiLimit()
        .ConfigureHttpJsonOptions(json =>
        {
            foreach (var converter in ApiJson.Options.Converters)
                json.SerializerOptions.Converters.Add(converter);
        })
        .AddOpenApi(Version, openApi =>
        {
            openApi.ShouldInclude = endpoint => endpoint.RelativePath?.StartsWith($"api/{Version}/", StringComparison.Ordinal) == true;
            openApi.AddDocumentTransformer<ApiDescription>();
            openApi.AddOperationTransformer<ApiDescription>();
        });

    public static void MapHousingSystemApi(this IEndpointRouteBuilder app)
    {
        app.MapOpenApi($"/api/{{documentName}}/openapi.json");
        var api = app.MapGroup($"/api/{Version}").DisableAntiforgery().RequireRateLimiting(ApiLimit.Policy);
        api.MapReports();
        api.MapWork();
    }
}
