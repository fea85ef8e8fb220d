namespace WestKent.Bot.Channels.Sms;

/// <summary>Section <c>Twilio</c>: our account and number there.</summary>
public sealed class TwilioOptions
{
    public const string Section = "Twilio";

    /// <summary>The names under which the address for news of an answer carries the text it answers, and its place in the answer.</summary>
    internal const string AnswerName = "answer";
    internal const string PieceName = "piece";

    public string AccountSid { get; set; } = "";

    /// <summary>Signs what Twilio posts to us, and lets us in there. Without it nothing that claims to be from Twilio is taken in.</summary>
    public string AuthToken { get; set; } = "";

    /// <summary>Twilio's secondary token while the first is being changed: what either signed is taken in.</summary>
    public string SecondaryAuthToken { get; set; } = "";

    /// <summary>Our number, in international form.</summary>
    public string From { get; set; } = "";

    /// <summary>The address Twilio reaches us at, as written in Twilio's console, without /sms/incoming: its signature covers it.</summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>Where Twilio's interface is.</summary>
    public Uri? ApiBaseUrl { get; set; }

    /// <summary>Hours after which the words of a text are wiped at Twilio; below 24, because the log is read no further back.</summary>
    public int RedactAfterHours { get; set; } = 6;

    internal IEnumerable<string> Tokens => new[] { AuthToken, SecondaryAuthToken }.Where(token => token.Length > 0);

    internal bool CanSend => AccountSid.Length > 0 && AuthToken.Length > 0 && From.Length > 0 && ApiBaseUrl is not null;

    /// <returns>Where Twilio is to tell what became of a text sent in an answer; null where it cannot reach us.</returns>
    internal string? AnswerStatus(string sid, int piece) => PublicUrl.Length == 0
        ? null
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{PublicUrl.TrimEnd('/')}/sms/status?{AnswerName}={sid}&{PieceName}={piece}");

    internal bool HasUsableUrls =>
        (PublicUrl.Length == 0 || Uri.TryCreate(PublicUrl, UriKind.Absolute, out _)) && (ApiBaseUrl is null || ApiBaseUrl.IsAbsoluteUri);
}
