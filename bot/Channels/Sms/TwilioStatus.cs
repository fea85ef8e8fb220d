using WestKent.Cases.Texting;

namespace WestKent.Bot.Channels.Sms;

/// <summary>Twilio's words for how far a text has come.</summary>
internal static class TwilioStatus
{
    public const int OptedOut = 21610;

    private const int CannotReceive = 21614;

    // 21211 no such number, 21408 a country we do not text, 21612 no way there, 21635 a landline.
    private static readonly HashSet<int> NeverWorks = [CannotReceive, OptedOut, 21211, 21408, 21612, 21635];

    // 30001 too many at once, 30003 the phone is off or has no signal, 30008 no reason given, 30410 the network did not answer.
    private static readonly HashSet<int> ForNow = [30001, 30003, 30008, 30410];

    /// <returns>Null for a word we do not know; the text is left as it was.</returns>
    public static TextState? Read(string status) => status switch
    {
        "accepted" or "scheduled" or "queued" or "sending" or "sent" => TextState.Sent,
        "delivered" or "read" => TextState.Delivered,
        "undelivered" or "failed" or "canceled" => TextState.Failed,
        _ => null,
    };

    /// <summary>The phone or the network could not take it just then.</summary>
    public static bool MayWorkLater(int? code) => code is null || (code is { } number && ForNow.Contains(number));

    /// <summary>The number itself is the trouble; trying again is of no use.</summary>
    public static bool WillNeverWork(int? code) => code is { } number && NeverWorks.Contains(number);
}
