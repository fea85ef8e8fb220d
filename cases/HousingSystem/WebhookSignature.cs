using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace WestKent.Cases.HousingSystem;

/// <summary>Signs a telling so that its receiver knows it comes from us, unchanged, and lately (docs/housing-system.md).</summary>
public static class WebhookSignature
{
    public const string TimestampHeader = "Webhook-Timestamp";
    public const string SignatureHeader = "Webhook-Signature";
    public const string IdHeader = "Webhook-Id";

    /// <summary>A receiver refuses what was signed longer ago than this, so that nothing overheard can be sent again later.</summary>
    public static readonly TimeSpan ReplayWindow = TimeSpan.FromMinutes(5);

    /// <summary><c>v1=</c> and HMAC-SHA256 over <c>timestamp.body</c>, in hex.</summary>
    public static string Of(long unixSeconds, string body, string secret) => "v1=" + Convert.ToHexStringLower(HMACSHA256.HashData(
        Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{unixSeconds.ToString(CultureInfo.InvariantCulture)}.{body}")));
}
