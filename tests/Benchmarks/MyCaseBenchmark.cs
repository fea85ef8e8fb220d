using System.Diagnostics;
using System.Globalization;
using System.Net;
using Microsoft.Data.Sqlite;

namespace WestKent.Tests.Benchmarks;

/// <summary>
/// The pages of a resident's case from a running portal over a database of 100,000 cases and 1,000,000 incidents, and how
/// long a known and an unknown reference are answered. Build the portal first, in the same configuration.
/// </summary>
internal static class MyCaseBenchmark
{
    private const int Cases = 100_000;
    private const int IncidentsEach = 10;
    private const int Residents = 40;
    private const int Rounds = 25;
    private const int Probes = 2000;

    private static readonly string[] Pages =
    [
        "/my-case", "/my-case/add", "/my-case/diary", "/my-case/messages", "/my-case/questions", "/my-case/files", "/my-case/details", "/my-case/support", "/my-case/copy",
    ];

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("my-case-").FullName;
        try
        {
            await using (await PortalProcess.StartAsync(folder))
            {
                // It makes the database and its tables.
            }

            await ManyCases.FillAsync(folder, Cases, IncidentsEach);
            var tokens = await ManyCases.SignInAsync(folder, Residents);
            await using var portal = await PortalProcess.StartAsync(folder);
            await MeasurePagesAsync(portal.Address, tokens);
            await MeasureProbesAsync(portal.Address, folder);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasurePagesAsync(Uri address, IReadOnlyList<string> tokens)
    {
        Timings.PrintHeading($"{Cases:N0} cases, {Cases * IncidentsEach:N0} incidents");
        using var http = NewClient(address);
        foreach (var path in Pages)
        {
            var (timings, bytes) = (new Timings(), 0L);
            for (var round = 0; round < Rounds; round++)
            {
                foreach (var token in tokens)
                {
                    using var asked = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Cookie", $"case={token}" }, { "Accept-Encoding", "br, gzip" } } };
                    var start = Stopwatch.GetTimestamp();
                    using var answer = await http.SendAsync(asked);
                    bytes = (await answer.Content.ReadAsByteArrayAsync()).LongLength;
                    if (round > 0)
                        timings.Add(Stopwatch.GetElapsedTime(start));
                    if (answer.StatusCode != HttpStatusCode.OK)
                        throw new InvalidOperationException($"{path} was answered with {answer.StatusCode}.");
                }
            }

            timings.Print(string.Create(CultureInfo.InvariantCulture, $"{path} ({bytes / 1024.0:0.0} KB)"));
        }
    }

    // In pairs and in turn, so that whatever else the machine does falls on both alike.
    private static async Task MeasureProbesAsync(Uri address, string folder)
    {
        var known = await ManyCases.ReferencesAsync(folder, Probes);
        var (forKnown, forUnknown) = (new Timings(), new Timings());
        using var http = NewClient(address);
        for (var probe = 0; probe < Probes; probe++)
        {
            var unknown = WestKent.Cases.Casework.CaseReference.New().ToString();
            foreach (var (reference, timings) in probe % 2 == 0 ? [(known[probe], forKnown), (unknown, forUnknown)] : new[] { (unknown, forUnknown), (known[probe], forKnown) })
            {
                using var form = new FormUrlEncodedContent([KeyValuePair.Create("reference", reference)]);
                var start = Stopwatch.GetTimestamp();
                using var answer = await http.PostAsync("/my-case/ask", form);
                timings.Add(Stopwatch.GetElapsedTime(start));
                if (answer.Headers.Location?.OriginalString != "/my-case/code")
                    throw new InvalidOperationException("Asking for a code was answered otherwise.");
            }
        }

        Timings.PrintHeading("asking for a code");
        forKnown.Print("known reference");
        forUnknown.Print("unknown reference");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"difference of medians {Math.Abs(forKnown.Percentile(0.5) - forUnknown.Percentile(0.5)):F3} ms"));
    }

    private static HttpClient NewClient(Uri address) => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = address };
}
