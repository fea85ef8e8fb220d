using System.Net;
using WestKent.Bot.Channels.Sms;
using WestKent.Tests.Bot.Sms;

namespace WestKent.Tests.Benchmarks;

/// <summary>Ten thousand signed requests with one letter changed, posted to the running service.</summary>
internal static class SmsSignaturesBenchmark
{
    private const int Requests = 10_000;
    private const int AtOnce = 16;

    public static async Task RunAsync()
    {
        await using var host = await SmsHost.StartAsync();
        var random = new Random(20261125);
        var right = SmsHost.FormOf("+447700900123", "my neighbour plays loud music", "SM00000000000000000000000000000042");
        var (accepted, refused) = (0, 0);
        var forged = Enumerable.Range(0, Requests).Select(_ => Forge(right, random)).ToList();
        await Parallel.ForEachAsync(forged, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (request, _) =>
        {
            using var body = new StringContent(request.Body, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded");
            using var answer = await host.PostAsync(request.Path, right, request.Signature, body);
            if (answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound)
                Interlocked.Increment(ref refused);
            else
                Interlocked.Increment(ref accepted);
        });
        Console.WriteLine($"{Requests} requests with one letter changed: {accepted} accepted (should be 0), {refused} refused");
    }

    private static (string Path, string Signature, string Body) Forge(Dictionary<string, string> right, Random random)
    {
        const string Path = "/sms/incoming";
        var body = string.Join('&', right.Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}"));
        var (signature, url, changed) = Spoiled.OneLetter(
            TwilioSignature.Of(SmsHost.Token, SmsHost.PublicUrl + Path, right), SmsHost.PublicUrl + Path, body, random);
        return (url[SmsHost.PublicUrl.Length..], signature, changed);
    }
}
