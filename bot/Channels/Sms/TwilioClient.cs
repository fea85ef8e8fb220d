using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace WestKent.Bot.Channels.Sms;

/// <summary>The four things we ask of Twilio's interface: send, list, find again and wipe.</summary>
internal sealed class TwilioClient
{
    /// <summary>The name under which our callback address carries the row a text was sent for.</summary>
    public const string RowName = "row";

    private const int PageSize = 200;

    private readonly HttpClient http;
    private readonly TwilioOptions options;
    private readonly ILogger<TwilioClient> logger;

    public TwilioClient(HttpClient http, IOptions<TwilioOptions> options, ILogger<TwilioClient> logger)
    {
        (this.http, this.options, this.logger) = (http, options.Value, logger);
        http.BaseAddress = this.options.ApiBaseUrl;
        var login = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{this.options.AccountSid}:{this.options.AuthToken}"));
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", login);
    }

    private string Messages => $"/2010-04-01/Accounts/{options.AccountSid}/Messages";

    public async Task<TwilioSending> SendAsync(string to, string words, Guid row, CancellationToken cancellationToken)
    {
        var values = new Dictionary<string, string> { ["From"] = options.From, ["To"] = to, ["Body"] = words };
        if (options.PublicUrl.Length > 0)
            values["StatusCallback"] = $"{options.PublicUrl.TrimEnd('/')}/sms/status?{RowName}={row}";

        try
        {
            using var form = new FormUrlEncodedContent(values);
            using var answer = await http.PostAsync(new Uri($"{Messages}.json", UriKind.Relative), form, cancellationToken);
            return await ReadAsync(answer, cancellationToken);
        }
        catch (HttpRequestException failure) when (failure.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError)
        {
            // No connection, so nothing was sent.
            logger.LogWarning("Twilio cannot be reached: {Why}", failure.HttpRequestError);
            return new TwilioSending.NotNow();
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException or IOException or JsonException)
        {
            logger.LogWarning("Twilio's answer was lost: {Why}", failure.GetType().Name);
            return new TwilioSending.Doubtful();
        }
    }

    private async Task<TwilioSending> ReadAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        await using var body = await answer.Content.ReadAsStreamAsync(cancellationToken);
        if (answer.IsSuccessStatusCode)
        {
            var sent = await JsonSerializer.DeserializeAsync(body, TwilioJson.Default.TwilioMessage, cancellationToken);
            return sent?.Sid is { Length: > 0 } sid ? new TwilioSending.Accepted(sid) : new TwilioSending.Doubtful();
        }

        if (answer.StatusCode == HttpStatusCode.TooManyRequests)
            return new TwilioSending.NotNow();
        if ((int)answer.StatusCode is < 400 or >= 500)
            return new TwilioSending.Doubtful();

        var code = (await JsonSerializer.DeserializeAsync(body, TwilioJson.Default.TwilioRefusal, cancellationToken))?.Code;
        if (code == TwilioStatus.OptedOut)
            return new TwilioSending.OptedOut();
        if (TwilioStatus.WillNeverWork(code))
            return new TwilioSending.Never(code);

        logger.LogError("Twilio refused a text: status {Status}, code {Code}", (int)answer.StatusCode, code);
        return new TwilioSending.NotNow();
    }

    /// <summary>Looks in Twilio's log for a text we may have sent.</summary>
    /// <returns>Null if it is not there.</returns>
    /// <exception cref="HttpRequestException">Twilio does not say.</exception>
    public async Task<TwilioMessage?> FindAsync(string to, string words, DateTime sinceUtc, IReadOnlySet<string> known, CancellationToken cancellationToken)
    {
        await foreach (var message in ListAsync(("To", to), sinceUtc, cancellationToken))
        {
            if (!message.IsInbound && message.Body == words && message.CreatedUtc >= sinceUtc && !known.Contains(message.Sid))
                return message;
        }

        return null;
    }

    /// <summary>Everything that came to our number, newest first.</summary>
    /// <exception cref="HttpRequestException">Twilio does not say.</exception>
    public IAsyncEnumerable<TwilioMessage> ListInboundAsync(DateTime sinceUtc, CancellationToken cancellationToken) =>
        ListAsync(("To", options.From), sinceUtc, cancellationToken);

    /// <summary>Wipes the words of a message at Twilio; that it was sent stays known there.</summary>
    /// <returns>Whether it is done.</returns>
    public async Task<bool> RedactAsync(string sid, CancellationToken cancellationToken)
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("Body", "")]);
        using var answer = await http.PostAsync(new Uri($"{Messages}/{Uri.EscapeDataString(sid)}.json", UriKind.Relative), form, cancellationToken);
        return answer.IsSuccessStatusCode;
    }

    // Twilio's filter knows days only.
    private async IAsyncEnumerable<TwilioMessage> ListAsync(
        (string Name, string Value) filter, DateTime sinceUtc, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var day = sinceUtc.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var next = $"{Messages}.json?{filter.Name}={Uri.EscapeDataString(filter.Value)}&DateSent%3E={day}&PageSize={PageSize}";
        while (next is not null)
        {
            await using var body = await http.GetStreamAsync(new Uri(next, UriKind.Relative), cancellationToken);
            var page = await JsonSerializer.DeserializeAsync(body, TwilioJson.Default.TwilioPage, cancellationToken);
            foreach (var message in page?.Messages ?? [])
                yield return message;

            // Only ever to the same place, whatever an answer says.
            next = page?.NextPageUri is ['/', not '/', ..] more ? more : null;
        }
    }
}
