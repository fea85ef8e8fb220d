using System.Diagnostics;
using System.Text.RegularExpressions;

namespace WestKent.Tests.Benchmarks;

/// <summary>The portal as it was built in this configuration, on a port and a folder of its own.</summary>
internal sealed partial class PortalProcess : IAsyncDisposable
{
    private readonly Process process;

    private Task<string> rest = Task.FromResult("");

    private PortalProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public Uri Address { get; }

    public static async Task<PortalProcess> StartAsync(string folder)
    {
        var build = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar)[^2..];
        var start = new ProcessStartInfo("dotnet", [Path.Combine(Root, "portal", "bin", build[0], build[1], "WestKent.Portal.dll")])
        {
            WorkingDirectory = Path.Combine(Root, "portal"),
            RedirectStandardOutput = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["Storage__Directory"] = folder;
        start.Environment["Logging__LogLevel__Microsoft.AspNetCore"] = "Warning";
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Listening().Match(line) is { Success: true } found)
            {
                return new PortalProcess(process, new Uri(found.Groups[1].Value)) { rest = process.StandardOutput.ReadToEndAsync() };
            }
        }

        throw new InvalidOperationException("The portal did not start. Build it in this configuration first.");
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        await rest;
        process.Dispose();
    }

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "WestKent.Asb.SelfService.sln")) ? folder : FindRoot(Directory.GetParent(folder)!.FullName);

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening();
}
