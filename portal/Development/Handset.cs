using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Xml.Linq;
using Microsoft.Extensions.Options;
using WestKent.Bot.Channels.Sms;
using WestKent.Cases.Notices;
using WestKent.Content.Reading;

namespace WestKent.Portal.Development;

/// <summary>One text on the handset's screen.</summary>
/// <param name="By">Who it is from: the resident, our service, or Twilio itself.</param>
public sealed record HandsetText(string By, string Text, DateTime AtUtc)
{
    public const string Resident = "resident";
    public const string Service = "service";
    public const string Network = "Twilio";

    public int Parts => SmsText.Parts(Text);
}

/// <summary>Plays a phone and Twilio: signs a real webhook, posts it to the real endpoint, and remembers what came back. Development only.</summary>
internal sealed class Handset(IHttpClientFactory clients, IOptions<TwilioOptions> options, TimeProvider clock)
{
    private const string Incoming = "/sms/incoming";
    private const int MessageIdBytes = 16;

    // What Twilio says of itself to its three kinds of words.
    private static readonly Dictionary<string, string> NetworkAnswers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["STOP"] = "You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.",
        ["START"] = "You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe.",
        ["HELP"] = "Reply STOP to unsubscribe. Msg&Data Rates May Apply.",
    };

    private readonly ConcurrentDictionary<string, ConcurrentQueue<HandsetText>> screens = new();

    /// <summary>Everything on this phone's screen, oldest first, with the texts the outbox shows for it.</summary>
    public IReadOnlyList<HandsetText> Show(string number, IEnumerable<OutboxItem> outbox) =>
        [.. Screen(number)
            .Concat(outbox.Where(item => item.Channel == "sms" && item.To == number).Select(item => new HandsetText(HandsetText.Service, item.Body, item.CreatedUtc)))
            .OrderBy(text => text.AtUtc)];

    /// <summary>Sends a text as Twilio would hand it over, and keeps what is answered.</summary>
    public async Task SendAsync(Uri service, string number, string words, bool withPicture, CancellationToken cancellationToken)
    {
        var screen = Screen(number);
        screen.Enqueue(new HandsetText(HandsetText.Resident, words, NowUtc));
        var values = new Dictionary<string, string>
        {
            ["MessageSid"] = $"SM{RandomNumberGenerator.GetHexString(MessageIdBytes * 2, lowercase: true)}",
            ["AccountSid"] = options.Value.AccountSid,
            ["From"] = number,
            ["To"] = options.Value.From,
            ["Body"] = words,
            ["NumSegments"] = SmsText.Parts(words).ToString(CultureInfo.InvariantCulture),
            ["NumMedia"] = withPicture ? "1" : "0",
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(service, Incoming)) { Content = new FormUrlEncodedContent(values) };
        var signedFor = (options.Value.PublicUrl is { Length: > 0 } configured ? configured : service.ToString()).TrimEnd('/') + Incoming;
        request.Headers.Add("X-Twilio-Signature", TwilioSignature.Of(options.Value.AuthToken, signedFor, values));

        using var http = clients.CreateClient();
        using var answer = await http.SendAsync(request, cancellationToken);
        if (NetworkAnswers.TryGetValue(words.Trim(), out var network))
            screen.Enqueue(new HandsetText(HandsetText.Network, network, NowUtc));
        if (!answer.IsSuccessStatusCode)
        {
            screen.Enqueue(new HandsetText(HandsetText.Network, $"(No answer: status {(int)answer.StatusCode})", NowUtc));
            return;
        }

        foreach (var message in XDocument.Parse(await answer.Content.ReadAsStringAsync(cancellationToken)).Descendants("Message"))
            screen.Enqueue(new HandsetText(HandsetText.Service, message.Value, NowUtc));
    }

    private DateTime NowUtc => clock.GetUtcNow().UtcDateTime;

    private ConcurrentQueue<HandsetText> Screen(string number) => screens.GetOrAdd(number, _ => []);
}
