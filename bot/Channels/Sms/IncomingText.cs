using System.Globalization;

namespace WestKent.Bot.Channels.Sms;

/// <summary>One text as it reached our number.</summary>
/// <param name="Sid">Twilio's id of it.</param>
/// <param name="HasMedia">A picture, sound or film came with it.</param>
internal sealed record IncomingText(string Sid, string From, string Body, bool HasMedia)
{
    private const int LongestSid = 64;

    /// <returns>Null if it lacks what every text has.</returns>
    public static IncomingText? Read(SignedForm form)
    {
        var sid = form.Value("MessageSid") is { Length: > 0 } given ? given : form.Value("SmsMessageSid");
        var from = form.Value("From");
        return sid.Length is > 0 and <= LongestSid && sid.All(char.IsAsciiLetterOrDigit) && from.Length > 0
            ? new IncomingText(sid, from, form.Value("Body"), form.Value("NumMedia") is var media && int.TryParse(media, CultureInfo.InvariantCulture, out var count) && count > 0)
            : null;
    }
}
