using WestKent.Cases.HousingSystem;

namespace WestKent.Portal.HousingSystem;

/// <summary>Lets nobody through without a key that holds and has the endpoint's scope.</summary>
internal static class KnownClientFilter
{
    private const string Bearer = "Bearer ";

    public static RouteHandlerBuilder RequireScope(this RouteHandlerBuilder endpoint, ApiScope scope)
    {
        endpoint.WithMetadata(scope).ProducesProblem(StatusCodes.Status429TooManyRequests);
        return endpoint.AddEndpointFilter(async (context, next) =>
        {
            var http = context.HttpContext;
            if (http.FindClient() is not { } client)
            {
                http.Response.Headers.WWWAuthenticate = "Bearer";
                return ApiProblems.NoKey();
            }

            if (!client.Scopes.Contains(scope))
                return ApiProblems.NotInScope(scope.ToString().ToLowerInvariant());

            return await next(context);
        });
    }

    public static KnownClient Client(this HttpContext http) => http.FindClient()!;

    /// <summary>Whose key came with the request; looked up once.</summary>
    public static KnownClient? FindClient(this HttpContext http)
    {
        if (http.Items.TryGetValue(typeof(KnownClient), out var known))
            return (KnownClient?)known;

        var header = http.Request.Headers.Authorization.ToString();
        var client = header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            ? http.RequestServices.GetRequiredService<ApiKeys>().Find(header[Bearer.Length..].Trim())
            : null;
        http.Items[typeof(KnownClient)] = client;
        return client;
    }
}
