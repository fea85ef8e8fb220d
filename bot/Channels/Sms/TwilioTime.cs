namespace WestKent.Bot.Channels.Sms;

/// <summary>Twilio's clock shows whole seconds and is not ours.</summary>
internal static class TwilioTime
{
    private static readonly TimeSpan Apart = TimeSpan.FromSeconds(30);

    /// <summary>An instant safely before the one given, by any clock.</summary>
    public static DateTime Before(DateTime instantUtc) => instantUtc - Apart;
}
