using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace WestKent.Tests.Portal.Given;

/// <summary>The real service as a process of its own, on a port and a database of its own.</summary>
public sealed partial class PortalHost : IAsyncDisposable
{
    private static readonly TimeSpan StartsWithin = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly ConcurrentQueue<string> log = [];
    private readonly TaskCompletionSource<Uri> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly bool ownsFolder;

    private PortalHost(Process process, string folder, bool ownsFolder)
    {
        this.process = process;
        this.ownsFolder = ownsFolder;
        Folder = folder;
        Address = null!;
    }

    public Uri Address { get; private set; }

    /// <summary>Holds the database; give it to another host to go on where this one stopped.</summary>
    public string Folder { get; }

    public string Log => string.Join('\n', log);

    public long MemoryInBytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <param name="folder">The database folder; null for a new one that goes when the host goes.</param>
    /// <param name="settings">Environment variables; they win over those of a test run.</param>
    public static Task<PortalHost> StartAsync(string? folder = null, params (string Name, string Value)[] settings) => StartAsync([], folder, settings);

    /// <summary>With the made-up cases of <c>--demo</c>.</summary>
    public static Task<PortalHost> StartWithDemoAsync() => StartAsync(["--demo"], null);

    private static async Task<PortalHost> StartAsync(string[] arguments, string? folder, params (string Name, string Value)[] settings)
    {
        var kept = folder ?? Directory.CreateTempSubdirectory("portal-").FullName;
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [BuiltPortal.Program, .. arguments])
        {
            WorkingDirectory = BuiltPortal.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsSetting).ToList())
            start.Environment.Remove(name);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["Storage__Directory"] = kept;
        foreach (var (name, value) in settings)
            start.Environment[name] = value;

        var host = new PortalHost(Process.Start(start)!, kept, folder is null);
        host.process.OutputDataReceived += (_, line) => host.Hear(line.Data);
        host.process.ErrorDataReceived += (_, line) => host.Hear(line.Data);
        host.process.BeginOutputReadLine();
        host.process.BeginErrorReadLine();
        var ended = host.process.WaitForExitAsync();
        await Task.WhenAny(host.listening.Task, ended, Task.Delay(StartsWithin));
        if (!host.listening.Task.IsCompletedSuccessfully)
            throw new InvalidOperationException($"The portal did not start:\n{host.Log}");

        host.Address = await host.listening.Task;
        return host;
    }

    internal Visitor NewVisitor() => new(() => Address);

    /// <summary>As when the machine loses its power: nothing is tidied up.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>As when staff restart the service.</summary>
    public async Task StopAsync()
    {
        using var stop = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            await KillAsync();
        process.Dispose();
        if (Environment.GetEnvironmentVariable("TEST_LOGS") is { Length: > 0 } logs)
            await File.WriteAllTextAsync(Path.Combine(logs, $"portal-{Path.GetFileName(Folder)}-{Address?.Port}.log"), Log);
        if (ownsFolder)
            Directory.Delete(Folder, recursive: true);
    }

    private void Hear(string? line)
    {
        if (line is null)
            return;
        log.Enqueue(line);
        if (Listening().Match(line) is { Success: true } found)
            listening.TrySetResult(new Uri(found.Groups[1].Value));
    }

    private static bool IsSetting(string name) =>
        name.StartsWith("ASPNETCORE_", StringComparison.Ordinal) || name.Contains("__", StringComparison.Ordinal) || name == "DOTNET_ENVIRONMENT";

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening();
}
