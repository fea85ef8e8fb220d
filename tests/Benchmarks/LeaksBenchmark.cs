using System.Globalization;
using Microsoft.Data.Sqlite;

namespace WestKent.Tests.Benchmarks;

/// <summary>
/// 1,000 random ordered pairs of cases: somebody signed in to the first asks for the second by every address and form there
/// is. What belongs to the second must be in no answer, and nothing of it may have changed. Build the portal first.
/// </summary>
internal static class LeaksBenchmark
{
    private const int Cases = 200;
    private const int Pairs = 1000;
    private const int AtOnce = 4;

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("leaks-").FullName;
        try
        {
            await using (await PortalProcess.StartAsync(folder))
            {
                // It makes the database and its tables.
            }

            await ManyCases.FillAsync(folder, Cases, 2);
            var tokens = await ManyCases.SignInAsync(folder, Cases, every: 1);
            var marked = await ManyCases.MarkAsync(folder, Cases);
            await using var portal = await PortalProcess.StartAsync(folder);
            await ProbeAsync(portal.Address, tokens, marked);
            Console.WriteLine($"changed rows of others: {await ManyCases.ChangedAsync(folder)}");
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task ProbeAsync(Uri address, IReadOnlyList<string> tokens, IReadOnlyList<MarkedCase> marked)
    {
        var random = new Random();
        var pairs = new HashSet<(int Mine, int Other)>();
        while (pairs.Count < Pairs)
        {
            var pair = (random.Next(Cases), random.Next(Cases));
            if (pair.Item1 != pair.Item2)
                pairs.Add(pair);
        }

        var (asked, leaks, strayed) = (0, 0, 0);
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = address };
        await Parallel.ForEachAsync(pairs, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (pair, ct) =>
        {
            var (mine, other) = (marked[pair.Mine], marked[pair.Other]);
            foreach (var request in RequestsFor(other))
            {
                using var sent = request;
                sent.Headers.Add("Cookie", $"case={tokens[pair.Mine]}");
                using var answer = await http.SendAsync(sent, ct);
                var text = await answer.Content.ReadAsStringAsync(ct) + answer.Headers.Location?.OriginalString;
                Interlocked.Increment(ref asked);
                if (text.Contains(other.Mark, StringComparison.OrdinalIgnoreCase) || (!sent.RequestUri!.OriginalString.Contains(other.Reference, StringComparison.Ordinal) && text.Contains(other.Reference, StringComparison.Ordinal)))
                {
                    Interlocked.Increment(ref leaks);
                    Console.WriteLine($"leak: {sent.Method} {sent.RequestUri}");
                }
            }

            using var home = new HttpRequestMessage(HttpMethod.Get, "/my-case") { Headers = { { "Cookie", $"case={tokens[pair.Mine]}" } } };
            using var still = await http.SendAsync(home, ct);
            if (!(await still.Content.ReadAsStringAsync(ct)).Contains(mine.Reference, StringComparison.Ordinal))
                Interlocked.Increment(ref strayed);
        });

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pairs.Count:N0} ordered pairs, {asked:N0} requests: {leaks} leaks, {strayed} sessions that ended at another case"));
    }

    private static IEnumerable<HttpRequestMessage> RequestsFor(MarkedCase other)
    {
        string[] addresses =
        [
            $"/my-case?reference={other.Reference}", $"/my-case/{other.Reference}", $"/my-case/diary?case={other.Id}", $"/my-case/diary.csv?reference={other.Reference}",
            $"/my-case/copy?case={other.Id}", $"/my-case/copy.txt?caseId={other.Id}", $"/my-case/details?case={other.Id}", $"/my-case/files?case={other.Id}",
            $"/my-case/questions?question={other.Question}", $"/my-case/messages?case={other.Id}", $"/my-case/files/{other.Id}", $"/case-review/reports?case={other.Id}",
        ];
        foreach (var path in addresses)
            yield return new HttpRequestMessage(HttpMethod.Get, path);
        yield return Form("/my-case/turn-to", ("case", other.Id));
        yield return Form("/my-case/questions", ("question", other.Question), ($"answer-{other.Question}", "taken over"), ("case", other.Id));
        yield return Form("/my-case/helper/end", ("who", other.Helper), ("case", other.Id));
        yield return Form("/case-review/remove", ("id", other.Incident));
        yield return new HttpRequestMessage(HttpMethod.Get, $"/case-review/report?id={other.Incident}");
    }

    private static HttpRequestMessage Form(string path, params (string Name, string Value)[] fields) =>
        new(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))) };
}
