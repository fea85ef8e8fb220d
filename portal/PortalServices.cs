using Microsoft.Extensions.Options;
using WestKent.Bot;
using WestKent.Cases;
using WestKent.Cases.Notices;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;
using WestKent.Portal.CaseReview;
using WestKent.Portal.CaseReview.Papers;
using WestKent.Portal.Development;
using WestKent.Portal.Guidance;
using WestKent.Portal.Layout;
using WestKent.Portal.MyCase;
using WestKent.Portal.MyCase.Copies;

namespace WestKent.Portal;

public static class PortalServices
{
    private const string DefaultUrl = "http://localhost:5080";
    private const long LargestBody = 2 * 1024 * 1024;

    /// <summary>Where the service listens unless told otherwise, and how much of a request it takes in.</summary>
    public static WebApplicationBuilder UseSettings(this WebApplicationBuilder builder)
    {
        builder.Configuration.AddJsonFile("appsettings.local.json", optional: true, reloadOnChange: false)
            .AddEnvironmentVariables().AddEnvironmentVariables("ASPNETCORE_");
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]) && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
            builder.WebHost.UseUrls(DefaultUrl);
        // Run from its source, the service finds its styles in every environment, not in Development alone; published, this does nothing.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        builder.Host.UseDefaultServiceProvider(container => (container.ValidateScopes, container.ValidateOnBuild) = (true, true));
        return builder;
    }

    /// <summary>Reads all content at start and keeps reading it as staff change it.</summary>
    public static IServiceCollection AddContent(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var home = HomeFolder.Find(environment.ContentRootPath);
        var folder = configuration["Content:Folder"] is { Length: > 0 } given ? given : "content";
        services.PostConfigure<StorageOptions>(storage => storage.Directory = Path.GetFullPath(storage.Directory, home));
        services.AddSingleton(provider =>
        {
            var storage = provider.GetRequiredService<IOptions<StorageOptions>>().Value;
            var library = ContentLibrary.Open(
                Path.GetFullPath(folder, home), Path.Combine(storage.Directory, "last-good-content"),
                provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<ContentLibrary>>());
            library.Watch();
            return library;
        });
        return services;
    }

    public static IServiceCollection AddPortal(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddRazorComponents();
        services.AddHealthChecks();
        services.AddSingleton<SignInCookies>();
        services.AddScoped<ReadCopy>();
        services.AddScoped(SiteWordsOf);
        services.AddGuidance();
        services.AddScoped<CurrentReview>().AddScoped<PaperWriting>();
        if (environment.IsDevelopment())
            services.ShowNoticesInsteadOfSending().AddSingleton<Handset>();
        return services;
    }

    private static SiteWords SiteWordsOf(IServiceProvider provider)
    {
        var content = provider.GetRequiredService<ContentSnapshot>();
        var landlord = content.Policy.Landlord;
        return SiteWords.From(content.Pages["site"].Words, landlord.Name, landlord.Phone, landlord.Email, landlord.HoursText);
    }

    /// <summary>Opens content and storage before anything is served.</summary>
    /// <returns>False if the service must not start; the log says why in plain lines.</returns>
    public static async Task<bool> OpenAsync(this IServiceProvider services)
    {
        try
        {
            services.GetRequiredService<ContentLibrary>();
            await services.OpenCasesAsync(CancellationToken.None);
            services.OpenBot();
            return true;
        }
        catch (Exception refusal) when (refusal is ContentException or StorageRefusedException)
        {
            services.GetRequiredService<ILoggerFactory>().CreateLogger("WestKent.Portal").LogCritical("{Refusal}", refusal.Message);
            return false;
        }
    }
}
