using WestKent.Cases.HousingSystem;

namespace WestKent.Portal.HousingSystem;

/// <summary>Lets nobody through without a key that holds and has the endpoint's scope.</summary>
internal static class KnownClientFilter
{
    private const string Bearer = "Bearer ";

    public static RouteHandlerBuilder RequireScope(this RouteHandlerBuilder endpoint, ApiScope scope)
    {
        endpoint.WithMetadata(scope);
        return endpoint.AddEndpointFilter(async (context, next) =>
        {
            var http = context.HttpContext;
            if (FindClient(http) is not { } client)
            {
                http.Response.Headers.WWWAuthenticate = "Bearer";
                return ApiProblems.NoKey();
            }

            if (!client.Scopes.Contains(scope))
                return ApiProblems.NotInScope(scope.ToString().ToLowerInvariant());

            http.Items[typeof(KnownClient)] = client;
            return await next(context);
        });
    }

    public static KnownClient Client(this HttpContext http) => (KnownClient)http.Items[typeof(KnownClient)]!;

    private static KnownClient? FindClient(HttpContext http) => http.Request.Headers.Authorization.ToString() is var header && header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
        ? http.RequestServices.GetRequiredService<ApiKeys>().Find(header[Bearer.Length..].Trim())
        : null;
}
