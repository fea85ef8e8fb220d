namespace WestKent.Bot.Channels.Sms;

/// <summary>
/// Words that Twilio itself answers and acts on (twilio.com/docs/messaging/tutorials/advanced-opt-out): after a stop word it
/// blocks whatever we would send. Only a message that is nothing but the word counts.
/// </summary>
internal static class NetworkWords
{
    private static readonly HashSet<string> Stop = new(StringComparer.OrdinalIgnoreCase) { "STOP", "STOPALL", "UNSUBSCRIBE", "END", "QUIT", "CANCEL", "REVOKE", "OPTOUT" };
    private static readonly HashSet<string> Start = new(StringComparer.OrdinalIgnoreCase) { "START", "YES", "UNSTOP" };
    private static readonly HashSet<string> Help = new(StringComparer.OrdinalIgnoreCase) { "HELP", "INFO" };

    public static bool IsStop(string body) => Stop.Contains(body.Trim());

    /// <summary>Only for someone who stopped before; to everyone else these are ordinary words.</summary>
    public static bool IsStart(string body) => Start.Contains(body.Trim());

    public static bool IsHelp(string body) => Help.Contains(body.Trim());
}
