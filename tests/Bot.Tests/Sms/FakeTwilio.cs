using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace WestKent.Tests.Bot.Sms;

/// <summary>Plays Twilio's interface on the loopback address, with all that may go wrong there.</summary>
internal sealed class FakeTwilio : IAsyncDisposable
{
    private const int LongestPage = 50;

    private readonly WebApplication app;
    private readonly TimeProvider clock;
    private readonly ConcurrentQueue<Logged> log = [];
    private readonly Random random = new(20261125);
    private int made;

    private FakeTwilio(WebApplication app, TimeProvider clock)
    {
        this.app = app;
        this.clock = clock;
    }

    public Uri Address { get; private set; } = null!;

    /// <summary>The share of sends that are taken, and whose answer is then lost.</summary>
    public double LosesAnswers { get; set; }

    /// <summary>The share of sends that are lost before they are taken.</summary>
    public double LosesRequests { get; set; }

    /// <summary>Nothing is answered at all.</summary>
    public bool IsDown { get; set; }

    public TimeSpan Delay { get; set; }

    /// <summary>Answers with this status and code instead of sending.</summary>
    public (int Status, int Code)? Refuses { get; set; }

    public IReadOnlyList<Logged> Sent => [.. log.Where(message => message.Direction != "inbound")];

    public string WordsOf(string sid) => log.Single(message => message.Sid == sid).Body;

    /// <summary>Everything is well again, and nothing was ever sent.</summary>
    public void Forget()
    {
        (LosesAnswers, LosesRequests, IsDown, Delay, Refuses) = (0, 0, false, TimeSpan.Zero, null);
        log.Clear();
    }

    public static async Task<FakeTwilio> StartAsync(TimeProvider clock)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var twilio = new FakeTwilio(app, clock);
        app.MapPost("/2010-04-01/Accounts/{account}/Messages.json", (HttpContext http, string account) => twilio.SendAsync(http));
        app.MapGet("/2010-04-01/Accounts/{account}/Messages.json", (HttpContext http) => twilio.List(http));
        app.MapPost("/2010-04-01/Accounts/{account}/Messages/{sid}.json", (HttpContext http, string sid) => twilio.Wipe(http, sid));
        await app.StartAsync();
        twilio.Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        return twilio;
    }

    /// <summary>A text reaches the number, and its webhook does not reach us.</summary>
    public string Keep(string from, string to, string body) => Log(from, to, body, "inbound", "").Sid;

    private async Task<IResult> SendAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync();
        if (Delay > TimeSpan.Zero)
            await Task.Delay(Delay, clock);
        if (Refuses is { } refusal)
            return TypedResults.Json(new { code = refusal.Code, message = "refused" }, statusCode: refusal.Status);
        if (IsDown || Chance() < LosesRequests)
            return Hangup(http);

        var message = Log(form["From"].ToString(), form["To"].ToString(), form["Body"].ToString(), "outbound-api", form["StatusCallback"].ToString());
        return Chance() < LosesAnswers ? Hangup(http) : TypedResults.Json(message.ToJson(), statusCode: StatusCodes.Status201Created);
    }

    private IResult List(HttpContext http)
    {
        if (IsDown)
            return Hangup(http);

        var query = http.Request.Query;
        var sinceDay = DateTime.Parse(query["DateSent>"].ToString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
        var page = int.TryParse(query["Page"], CultureInfo.InvariantCulture, out var number) ? number : 0;
        var found = log.Where(message => message.To == query["To"] && message.CreatedUtc >= sinceDay).Reverse().ToList();
        var shown = found.Skip(page * LongestPage).Take(LongestPage).Select(message => message.ToJson());
        var next = found.Count > (page + 1) * LongestPage
            ? $"{http.Request.Path}?To={Uri.EscapeDataString(query["To"].ToString())}&DateSent%3E={query["DateSent>"]}&Page={page + 1}"
            : null;
        return TypedResults.Json(new { messages = shown, next_page_uri = next });
    }

    private IResult Wipe(HttpContext http, string sid)
    {
        if (IsDown || log.FirstOrDefault(message => message.Sid == sid) is not { } message)
            return Hangup(http);
        message.Body = "";
        return TypedResults.Json(message.ToJson());
    }

    private Logged Log(string from, string to, string body, string direction, string callback)
    {
        var message = new Logged($"SMf{Interlocked.Increment(ref made):x31}", from, to, direction, callback, clock.GetUtcNow().UtcDateTime) { Body = body };
        log.Enqueue(message);
        return message;
    }

    private double Chance()
    {
        lock (random)
            return random.NextDouble();
    }

    private static EmptyHttpResult Hangup(HttpContext http)
    {
        http.Abort();
        return TypedResults.Empty;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    internal sealed record Logged(string Sid, string From, string To, string Direction, string Callback, DateTime CreatedUtc)
    {
        public string Body { get; set; } = "";

        public object ToJson() => new
        {
            sid = Sid,
            from = From,
            to = To,
            body = Body,
            direction = Direction,
            status = Direction == "inbound" ? "received" : "sent",
            error_code = (int?)null,
            num_media = "0",
            date_created = CreatedUtc.ToString("r", CultureInfo.InvariantCulture),
        };
    }
}
