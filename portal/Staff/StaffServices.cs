using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.Extensions.Options;
using WestKent.Cases.Casework;
using WestKent.Cases.Storage;
using WestKent.Portal.Staff.Acts;
using WestKent.Portal.Staff.Figures;
using WestKent.Portal.Staff.Letters;
using WestKent.Portal.Staff.People;
using WestKent.Portal.Staff.Reviews;
using WestKent.Portal.Staff.SignIn;
using WestKent.Portal.Staff.Told;
using WestKent.Portal.Staff.Wording;

namespace WestKent.Portal.Staff;

/// <summary>The staff desk: who may come in, and the pages' endpoints. Reads section <c>Staff</c>.</summary>
internal static class StaffServices
{
    public static IServiceCollection AddStaff(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var section = configuration.GetSection(StaffOptions.Section);
        services.AddOptions<StaffOptions>().Bind(section)
            .Validate(staff => staff.IsWhole, "Staff: with an Authority (https), ClientId, ClientSecret, GroupsClaim and at least one of Groups are needed too.")
            .Validate(staff => staff is { IdleMinutes: >= 5 and <= 120, LongestHours: >= 1 and <= 24 }, "Staff: IdleMinutes must be 5 to 120 and LongestHours 1 to 24.")
            .ValidateOnStart();
        services.AddHttpClient();
        services.AddSingleton<IdTokenCheck>();
        services.AddAuthorization(StaffPolicies.AddTo);
        services.AddCascadingAuthenticationState();
        services.AddAuthentication(StaffPerson.Scheme)
            .AddCookie(StaffPerson.Scheme, cookie => SetUp(cookie, environment))
            .AddProviderIf(section[nameof(StaffOptions.Authority)] is { Length: > 0 });
        services.AddOptions<CookieAuthenticationOptions>(StaffPerson.Scheme)
            .Configure<IOptions<StaffOptions>>((cookie, staff) => cookie.ExpireTimeSpan = TimeSpan.FromMinutes(staff.Value.IdleMinutes));
        return services;
    }

    /// <summary>After the calm errors and before the pages: nothing below /staff is reached without signing in.</summary>
    public static IApplicationBuilder UseStaff(this IApplicationBuilder app) =>
        app.UseAuthentication().UseMiddleware<StaffGate>().UseAuthorization();

    public static void MapStaff(this IEndpointRouteBuilder app, bool isDevelopment)
    {
        app.MapSignIn(isDevelopment);
        app.MapUndo();
        app.MapLetters();
        app.MapFigures();
        app.MapTold();
        app.MapReviews();
        app.MapContentWork();
        app.MapPeople();
    }

    private static void SetUp(CookieAuthenticationOptions cookie, IHostEnvironment environment)
    {
        // The prefix has browsers refuse it over plain http; only Development is served that way.
        cookie.Cookie.Name = environment.IsDevelopment() ? "staff" : "__Secure-staff";
        cookie.Cookie.SecurePolicy = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        cookie.Cookie.Path = StaffGate.Path;
        cookie.Cookie.HttpOnly = true;
        // Not Strict: coming back from the provider is a step from another site.
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.SlidingExpiration = true;
        cookie.Events.OnRedirectToLogin = context => Refuse(context, StatusCodes.Status401Unauthorized);
        cookie.Events.OnRedirectToAccessDenied = context => Refuse(context, StatusCodes.Status403Forbidden);
        cookie.Events.OnValidatePrincipal = EndLongDaysAsync;
        cookie.Events.OnSigningIn = KeepColleagueAsync;
    }

    // Colleagues can only give cases to people the desk has seen.
    private static async Task KeepColleagueAsync(CookieSigningInContext context)
    {
        await using var scope = context.HttpContext.RequestServices.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Colleagues>().CameAsync(StaffPerson.Of(context.Principal!), context.HttpContext.RequestAborted);
        try
        {
            await scope.ServiceProvider.GetRequiredService<UnitOfWork>().CommitAsync(context.HttpContext.RequestAborted);
        }
        catch (DuplicateKeyException)
        {
            // Two windows signed in at once; the other one kept the person.
        }
    }

    private static async Task EndLongDaysAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var longest = TimeSpan.FromHours(services.GetRequiredService<IOptions<StaffOptions>>().Value.LongestHours);
        if (!StaffPerson.CameInBefore(context.Principal, services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime - longest))
            return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(StaffPerson.Scheme);
    }

    private static AuthenticationBuilder AddProviderIf(this AuthenticationBuilder builder, bool isWanted)
    {
        if (!isWanted)
            return builder;
        builder.Services.AddOptions<OAuthOptions>(ProviderHandler.SchemeName).Configure<IOptions<StaffOptions>>((provider, staff) =>
        {
            provider.ClientId = staff.Value.ClientId;
            provider.ClientSecret = staff.Value.ClientSecret;
            // Stand-ins until discovery names the real ones.
            provider.AuthorizationEndpoint = provider.TokenEndpoint = staff.Value.Authority;
        });
        return builder.AddOAuth<OAuthOptions, ProviderHandler>(ProviderHandler.SchemeName, provider =>
        {
            provider.SignInScheme = StaffPerson.Scheme;
            provider.CallbackPath = "/staff/signed-in";
            provider.UsePkce = true;
            provider.Scope.Add("openid");
            provider.Scope.Add("profile");
            provider.CorrelationCookie.SameSite = SameSiteMode.Lax;
            provider.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            provider.CorrelationCookie.Path = StaffGate.Path;
            provider.Events.OnRemoteFailure = TellAsync;
        });
    }

    private static Task TellAsync(RemoteFailureContext context)
    {
        var services = context.HttpContext.RequestServices;
        services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(StaffServices))
            .LogWarning("A sign-in to the desk was refused: {Reason}", context.Failure?.GetBaseException().GetType().Name);
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = $"{StaffGate.SignInPath}?news={(context.Failure?.GetBaseException() is NoRoleException ? "no-role" : "not-signed-in")}";
        context.HandleResponse();
        return Task.CompletedTask;
    }

    private static Task Refuse(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
