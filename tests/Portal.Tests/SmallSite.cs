using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace WestKent.Tests.Portal;

/// <summary>A real server on a free port with only the routes a test gives it.</summary>
internal sealed class SmallSite : IAsyncDisposable
{
    private readonly WebApplication app;

    private SmallSite(WebApplication app)
    {
        this.app = app;
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Visitor = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(address) };
    }

    public HttpClient Visitor { get; }

    public static async Task<SmallSite> StartAsync(Action<WebApplication> routes, string environment = "Production")
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        routes(app);
        await app.StartAsync();
        return new SmallSite(app);
    }

    public async ValueTask DisposeAsync()
    {
        Visitor.Dispose();
        await app.DisposeAsync();
    }
}
