using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using WestKent.Cases;

namespace WestKent.Tests.Cases.Storage;

/// <summary>A database of its own in a folder of its own, on the real disk.</summary>
internal sealed class SavedFolder : IAsyncDisposable
{
    private SavedFolder(string folder, ServiceProvider services)
    {
        Folder = folder;
        Services = services;
    }

    public string Folder { get; }

    public ServiceProvider Services { get; }

    public static Task<SavedFolder> NewAsync() => OpenAsync(Directory.CreateTempSubdirectory("cases-").FullName);

    public static async Task<SavedFolder> OpenAsync(string folder)
    {
        var services = ServicesFor(folder);
        await services.OpenCasesAsync(CancellationToken.None);
        return new SavedFolder(folder, services);
    }

    public static ServiceProvider ServicesFor(string folder)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:Directory"] = folder }).Build();
        return new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning))
            .AddSingleton(TimeProvider.System)
            .AddCases(configuration)
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
