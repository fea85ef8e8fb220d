namespace WestKent.Content.Reading.Kinds;

/// <summary>Replies the SMS provider takes for itself: https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out.</summary>
internal static class ReservedWords
{
    private static readonly HashSet<string> All = new(StringComparer.OrdinalIgnoreCase)
    {
        "STOP", "STOPALL", "UNSUBSCRIBE", "END", "QUIT", "CANCEL", "REVOKE", "OPTOUT", "START", "UNSTOP", "HELP", "INFO",
    };

    public static IEnumerable<string> Words => All;

    public static bool Has(string reply) => All.Contains(reply.Trim().TrimEnd('.', '!', '?'));
}
