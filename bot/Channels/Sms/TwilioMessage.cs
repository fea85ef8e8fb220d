using System.Globalization;
using System.Text.Json.Serialization;

namespace WestKent.Bot.Channels.Sms;

/// <summary>A message as Twilio's log shows it.</summary>
internal sealed record TwilioMessage(
    [property: JsonPropertyName("sid")] string Sid,
    [property: JsonPropertyName("from")] string? From,
    [property: JsonPropertyName("to")] string? To,
    [property: JsonPropertyName("body")] string? Body,
    [property: JsonPropertyName("status")] string? Status,
    [property: JsonPropertyName("direction")] string? Direction,
    [property: JsonPropertyName("error_code")] int? ErrorCode,
    [property: JsonPropertyName("num_media")] string? NumMedia,
    [property: JsonPropertyName("date_created")] string? DateCreated)
{
    public bool IsInbound => Direction == "inbound";

    /// <summary>Twilio writes dates as e-mail does: "Wed, 25 Nov 2026 11:00:00 +0000".</summary>
    public DateTime CreatedUtc =>
        DateTimeOffset.TryParse(DateCreated, CultureInfo.InvariantCulture, out var created) ? created.UtcDateTime : DateTime.MinValue;

    public bool HasMedia => int.TryParse(NumMedia, CultureInfo.InvariantCulture, out var count) && count > 0;
}

internal sealed record TwilioPage(
    [property: JsonPropertyName("messages")] IReadOnlyList<TwilioMessage>? Messages,
    [property: JsonPropertyName("next_page_uri")] string? NextPageUri);

/// <summary>What Twilio says when it refuses.</summary>
internal sealed record TwilioRefusal([property: JsonPropertyName("code")] int? Code);

[JsonSerializable(typeof(TwilioMessage))]
[JsonSerializable(typeof(TwilioPage))]
[JsonSerializable(typeof(TwilioRefusal))]
internal sealed partial class TwilioJson : JsonSerializerContext;
