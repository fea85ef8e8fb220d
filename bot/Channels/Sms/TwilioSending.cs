namespace WestKent.Bot.Channels.Sms;

/// <summary>What became of asking Twilio to send a text.</summary>
internal abstract record TwilioSending
{
    private TwilioSending()
    {
    }

    /// <summary>Twilio has it.</summary>
    public sealed record Accepted(string Sid) : TwilioSending;

    /// <summary>Not now, and certainly not sent: too many at once, our settings are wrong, or Twilio cannot be reached.</summary>
    public sealed record NotNow : TwilioSending;

    /// <summary>The person texted STOP.</summary>
    public sealed record OptedOut : TwilioSending;

    /// <summary>Never to this number, for Twilio's reason.</summary>
    public sealed record Never(int? Code) : TwilioSending;

    /// <summary>The answer was lost or makes no sense: it may be out.</summary>
    public sealed record Doubtful : TwilioSending;
}
