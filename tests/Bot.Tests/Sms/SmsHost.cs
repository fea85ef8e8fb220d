using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using WestKent.Bot;
using WestKent.Bot.Channels.Sms;
using WestKent.Cases;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Tests.Bot.Sms;

/// <summary>The real service behind Twilio's two addresses, on the real content and a database of its own; the clock is the test's.</summary>
internal sealed class SmsHost : IAsyncDisposable
{
    public const string Token = "0123456789abcdef0123456789abcdef";
    public const string SecondToken = "fedcba9876543210fedcba9876543210";
    public const string OurNumber = "+447700900999";
    public const string PublicUrl = "https://asb.example.com";

    private readonly WebApplication app;
    private readonly string folder;
    private readonly HttpClient http;
    private static int texts;

    private SmsHost(WebApplication app, string folder, SteadyClock clock)
    {
        this.app = app;
        this.folder = folder;
        Clock = clock;
        http = new HttpClient { BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()) };
    }

    public SteadyClock Clock { get; }

    public IServiceProvider Services => app.Services;

    public static async Task<SmsHost> StartAsync(SteadyClock? clock = null, FakeTwilio? twilio = null, params (string Name, string Value)[] settings)
    {
        clock ??= new SteadyClock();
        var folder = Directory.CreateTempSubdirectory("sms-").FullName;
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:Directory"] = folder,
            ["Access:HashRounds"] = "1000",
            ["Notices:PublicUrl"] = PublicUrl,
            ["Twilio:AccountSid"] = "AC00000000000000000000000000000000",
            ["Twilio:AuthToken"] = Token,
            ["Twilio:SecondaryAuthToken"] = SecondToken,
            ["Twilio:From"] = OurNumber,
            ["Twilio:PublicUrl"] = PublicUrl,
            ["Twilio:ApiBaseUrl"] = twilio?.Address.ToString() ?? "http://127.0.0.1:9",
        }).AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)));
        var library = ContentLibrary.Open(Path.Combine(Evaluation.Content.Root(), "content"), null, clock, NullLogger.Instance);
        builder.Services.AddSingleton<TimeProvider>(clock).AddSingleton(_ => library)
            .AddCases(builder.Configuration).AddBot().AddSms(builder.Configuration, builder.Environment);

        // Workers run when a test says so.
        foreach (var worker in builder.Services.Where(service => service.ServiceType == typeof(IHostedService) && service.ImplementationFactory is not null).ToList())
            builder.Services.Remove(worker);
        var app = builder.Build();
        app.MapSms();
        await app.Services.OpenCasesAsync(CancellationToken.None);
        app.Services.OpenBot();
        await app.StartAsync();
        return new SmsHost(app, folder, clock);
    }

    /// <summary>Someone texts, and Twilio hands it over.</summary>
    /// <returns>The texts that are answered.</returns>
    public async Task<IReadOnlyList<string>> TextAsync(string from, string words, string? sid = null, int pictures = 0)
    {
        using var answer = await PostAsync("/sms/incoming", FormOf(from, words, sid ?? NewSid(), pictures));
        answer.EnsureSuccessStatusCode();
        return MessagesIn(await answer.Content.ReadAsStringAsync());
    }

    public static string NewSid() => $"SM{Interlocked.Increment(ref texts):x32}";

    public static Dictionary<string, string> FormOf(string from, string words, string sid, int pictures = 0) => new()
    {
        ["MessageSid"] = sid,
        ["AccountSid"] = "AC00000000000000000000000000000000",
        ["From"] = from,
        ["To"] = OurNumber,
        ["Body"] = words,
        ["NumMedia"] = pictures.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    public Task<HttpResponseMessage> PostAsync(string path, IReadOnlyDictionary<string, string> form, string? signature = null, HttpContent? body = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = body ?? new FormUrlEncodedContent(form) };
        signature ??= TwilioSignature.Of(Token, PublicUrl + path, form);
        if (signature.Length > 0)
            request.Headers.TryAddWithoutValidation("X-Twilio-Signature", signature);
        return http.SendAsync(request);
    }

    public static IReadOnlyList<string> MessagesIn(string twiml) => [.. XDocument.Parse(twiml).Descendants("Message").Select(message => message.Value)];

    /// <summary>One round of the worker: reads Twilio's log when it is time, and sends what waits.</summary>
    public Task WorkAsync() => app.Services.GetRequiredService<TextWorker>().RunOnceAsync(CancellationToken.None);

    public async Task<T> ReadAsync<T>(Func<CasesDb, Task<T>> read)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<CasesDb>());
    }

    /// <summary>One action, and its commit.</summary>
    public async Task<T> DoAsync<TAction, T>(Func<TAction, Task<T>> act)
        where TAction : notnull
    {
        await using var scope = app.Services.CreateAsyncScope();
        var answer = await act(scope.ServiceProvider.GetRequiredService<TAction>());
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().CommitAsync(CancellationToken.None);
        return answer;
    }

    public Task<int> CasesAsync() => ReadAsync(db => db.Cases.CountAsync());

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
