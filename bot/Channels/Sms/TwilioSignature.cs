using System.Security.Cryptography;
using System.Text;

namespace WestKent.Bot.Channels.Sms;

/// <summary>Twilio's signature of a request (twilio.com/docs/usage/security): what it covers and how it is compared.</summary>
public static class TwilioSignature
{
    /// <param name="url">The whole address, exactly as Twilio called it.</param>
    /// <param name="values">The names and values of the form, decoded and otherwise untouched.</param>
    public static string Of(string token, string url, IEnumerable<KeyValuePair<string, string>> values)
    {
        var signed = new StringBuilder(url);
        foreach (var name in values.GroupBy(pair => pair.Key, pair => pair.Value).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            // A name that comes twice counts once for each different value, in order: Twilio's own libraries do so.
            foreach (var value in name.Distinct().Order(StringComparer.Ordinal))
                signed.Append(name.Key).Append(value);
        }

#pragma warning disable CA5350 // Twilio signs with SHA-1; as a keyed hash it still holds.
        return Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(signed.ToString())));
#pragma warning restore CA5350
    }

    /// <summary>Whether one of the tokens signed it, with or without a port in the address.</summary>
    public static bool IsRight(string given, IEnumerable<string> tokens, string url, IReadOnlyCollection<KeyValuePair<string, string>> values)
    {
        var right = false;
        var candidates = new[] { WithoutPort(url), WithPort(url) };
        foreach (var token in tokens)
        {
            foreach (var candidate in candidates)
                right |= CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.ASCII.GetBytes(Of(token, candidate, values)));
        }

        return right;
    }

    /// <summary>A body that is no form is covered by its hash in the address.</summary>
    public static bool IsRightForBody(string given, IEnumerable<string> tokens, string url, ReadOnlySpan<byte> body)
    {
        const string Name = "bodySHA256=";
        var query = url[(url.IndexOf('?', StringComparison.Ordinal) + 1)..];
        var claimed = query.Split('&').FirstOrDefault(part => part.StartsWith(Name, StringComparison.Ordinal))?[Name.Length..] ?? "";
        return CryptographicOperations.FixedTimeEquals(
                Encoding.UTF8.GetBytes(claimed), Encoding.ASCII.GetBytes(Convert.ToHexStringLower(SHA256.HashData(body))))
            && IsRight(given, tokens, url, []);
    }

    private static string WithoutPort(string url)
    {
        var (hostStart, portStart, restStart) = Parts(url);
        return hostStart < 0 ? url : url[..portStart] + url[restStart..];
    }

    private static string WithPort(string url)
    {
        var (hostStart, portStart, restStart) = Parts(url);
        if (hostStart < 0 || portStart < restStart)
            return url;
        return url[..restStart] + (url.StartsWith("https", StringComparison.OrdinalIgnoreCase) ? ":443" : ":80") + url[restStart..];
    }

    // Cut by hand: a Uri would tidy up what must stay as it was signed.
    private static (int HostStart, int PortStart, int RestStart) Parts(string url)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0)
            return (-1, -1, -1);

        var hostStart = scheme + 3;
        var restStart = url.AsSpan(hostStart).IndexOfAny('/', '?', '#') is var found and >= 0 ? hostStart + found : url.Length;
        var portStart = url.LastIndexOf(':', restStart - 1, restStart - hostStart);
        return (hostStart, portStart < 0 ? restStart : portStart, restStart);
    }
}
