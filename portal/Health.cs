namespace WestKent.Portal;

internal static class Health
{
    /// <summary>Live: the process answers. Ready: it can reach its database too.</summary>
    public static IEndpointRouteBuilder MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
        return app;
    }
}
