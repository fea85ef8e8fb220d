using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using WestKent.Cases.HousingSystem;

namespace WestKent.Portal.HousingSystem;

/// <summary>A request to change something: its idempotency key, what it asks, and the hash that tells whether it is the same again.</summary>
internal sealed record AskedBody<T>(string Key, string Hash, T Asked)
{
    private const string KeyHeader = "Idempotency-Key";
    private const int LongestBody = 64 * 1024;

    public static async Task<(AskedBody<T>? Body, IResult? Problem)> ReadAsync(HttpContext http, CancellationToken ct)
    {
        var key = http.Request.Headers[KeyHeader].ToString();
        if (key.Length is 0 or > KeptAnswer.LongestKey || !key.All(letter => letter is > ' ' and < '\x7f'))
            return (null, ApiProblems.Of(400, $"Send the header {KeyHeader}: a fresh value for each change, at most {KeptAnswer.LongestKey} plain characters.", KeyHeader));
        if (!http.Request.HasJsonContentType())
            return (null, ApiProblems.Of(415, "Send JSON, with Content-Type: application/json."));
        if (await ReadAllAsync(http.Request.Body, ct) is not { } bytes)
            return (null, ApiProblems.Of(413, $"The body is longer than {LongestBody} bytes."));

        try
        {
            return JsonSerializer.Deserialize<T>(bytes, ApiJson.Options) is { } asked
                ? (new AskedBody<T>(key, HashOf(http.Request, bytes), asked), null)
                : (null, ApiProblems.Of(400, "The body is 'null'. Send an object."));
        }
        catch (JsonException mistake)
        {
            return (null, ApiProblems.Of(400, $"The body is not what is expected, at {mistake.Path ?? "$"} in line {mistake.LineNumber + 1}.", mistake.Path));
        }
    }

    private static async Task<byte[]?> ReadAllAsync(Stream body, CancellationToken ct)
    {
        using var read = new MemoryStream();
        var buffer = new byte[8192];
        int count;
        while ((count = await body.ReadAsync(buffer, ct)) > 0)
        {
            if (read.Length + count > LongestBody)
                return null;
            read.Write(buffer, 0, count);
        }

        return read.ToArray();
    }

    private static string HashOf(HttpRequest request, byte[] body) => Convert.ToHexStringLower(SHA256.HashData(
        [.. Encoding.UTF8.GetBytes($"{request.Method} {request.Path}\n"), .. body]));
}
