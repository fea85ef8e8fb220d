using Microsoft.AspNetCore.Http.HttpResults;
using WestKent.Cases.Notices;

namespace WestKent.Portal.Development;

/// <summary>Looks behind the scenes for people who build the service. Mapped only in Development.</summary>
internal static class DevelopmentEndpoints
{
    private const int Newest = 200;

    public static IEndpointRouteBuilder MapDevelopment(this IEndpointRouteBuilder app)
    {
        var dev = app.MapGroup("/dev");
        dev.MapGet("/outbox", async (OutboxReader outbox, CancellationToken ct) =>
            new RazorComponentResult<OutboxPage>(new { Items = await outbox.ReadAsync(Newest, ct) }));
        dev.MapGet("/outbox.json", async (OutboxReader outbox, CancellationToken ct) => TypedResults.Ok(await outbox.ReadAsync(Newest, ct)));
        return app.MapPhone();
    }
}
