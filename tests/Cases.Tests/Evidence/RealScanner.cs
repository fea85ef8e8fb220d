using System.Diagnostics;
using System.Globalization;

namespace WestKent.Tests.Cases.Evidence;

/// <summary>A clamd of our own that knows one signature, EICAR's, so that it needs nothing from outside.</summary>
internal sealed class RealScanner : IDisposable
{
    public const string Program = "/usr/sbin/clamd";
    public const int StreamMegabytes = 4;

    private static readonly TimeSpan StartsWithin = TimeSpan.FromSeconds(30);

    private readonly string folder = Directory.CreateTempSubdirectory("clamd-").FullName;
    private readonly Process process;

    private RealScanner()
    {
        File.WriteAllText(Path.Combine(folder, "eicar.ndb"), $"Eicar-Test-Signature:0:*:{EicarHex}\n");
        var settings = Path.Combine(folder, "clamd.conf");
        File.WriteAllText(settings, $"""
            Foreground yes
            DatabaseDirectory {folder}
            LocalSocket {Address}
            StreamMaxLength {StreamMegabytes}M
            """);
        process = Process.Start(new ProcessStartInfo(Program, ["-c", settings]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>The file every scanner takes for a virus though it does nothing; written as hex so that none takes this file for it.</summary>
    public static byte[] Eicar => Convert.FromHexString(EicarHex);

    public string Address => Path.Combine(folder, "clamd.sock");

    private static string EicarHex =>
        "58354f2150254041505b345c505a58353428505e2937434329377d2445494341522d5354414e444152442d414e544956495255532d544553542d46494c452124482b482a";

    public static async Task<RealScanner> StartAsync()
    {
        var scanner = new RealScanner();
        using var patience = new CancellationTokenSource(StartsWithin);
        while (!File.Exists(scanner.Address))
        {
            Assert.False(scanner.process.HasExited, "clamd did not start.");
            await Task.Delay(50, patience.Token);
        }

        return scanner;
    }

    /// <summary>As when it has too much to do: it is there and answers nothing.</summary>
    public void Stall() => Signal("-STOP");

    public void GoOn() => Signal("-CONT");

    public void Stop()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            Stop();
        }

        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private void Signal(string name)
    {
        using var kill = Process.Start("kill", [name, process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }
}

/// <summary>Runs where clamd is installed; elsewhere it is shown as skipped.</summary>
public sealed class ClamdFactAttribute : FactAttribute
{
    public ClamdFactAttribute()
    {
        if (!File.Exists(RealScanner.Program))
        {
            Skip = $"clamd is not at {RealScanner.Program}.";
        }
    }
}
