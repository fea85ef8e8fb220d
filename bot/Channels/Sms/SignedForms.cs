using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace WestKent.Bot.Channels.Sms;

/// <summary>Reads what Twilio posts, and nothing that anybody else posts: the signature is checked before a value is looked at.</summary>
internal sealed class SignedForms(IOptions<TwilioOptions> options, IHostEnvironment environment)
{
    public const string Header = "X-Twilio-Signature";
    public const int LargestBody = 64 * 1024;

    private const string FormType = "application/x-www-form-urlencoded";
    private const int MostValues = 200;

    public async Task<SignedForm> ReadAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var given = http.Request.Headers[Header].ToString();
        if (given.Length == 0 || !options.Value.Tokens.Any())
            return SignedForm.Refused(StatusCodes.Status403Forbidden);
        if (await ReadBodyAsync(http.Request, cancellationToken) is not { } body)
            return SignedForm.Refused(StatusCodes.Status413PayloadTooLarge);

        var url = AddressOf(http);
        if (!IsForm(http.Request))
        {
            // Texts always come as a form; signed or not, there is nothing here for anything else.
            return SignedForm.Refused(TwilioSignature.IsRightForBody(given, options.Value.Tokens, url, body)
                ? StatusCodes.Status400BadRequest
                : StatusCodes.Status403Forbidden);
        }

        return Values(body) is { } values && TwilioSignature.IsRight(given, options.Value.Tokens, url, values)
            ? new SignedForm(StatusCodes.Status200OK, values)
            : SignedForm.Refused(StatusCodes.Status403Forbidden);
    }

    private static bool IsForm(HttpRequest request) => request.ContentType?.StartsWith(FormType, StringComparison.OrdinalIgnoreCase) == true;

    private static async Task<byte[]?> ReadBodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > LargestBody)
            return null;

        var body = new ArrayBufferWriter<byte>();
        while (true)
        {
            var read = await request.Body.ReadAsync(body.GetMemory(4096), cancellationToken);
            if (read == 0)
                return body.WrittenSpan.ToArray();
            body.Advance(read);
            if (body.WrittenCount > LargestBody)
                return null;
        }
    }

    private static List<KeyValuePair<string, string>>? Values(byte[] body)
    {
        using var reader = new FormReader(Encoding.UTF8.GetString(body));
        var values = new List<KeyValuePair<string, string>>();
        while (reader.ReadNextPair() is { } pair)
        {
            values.Add(pair);
            if (values.Count > MostValues)
                return null;
        }

        return values;
    }

    // Host and forwarded headers are for anybody to write, so who we are comes from the settings. Path and query stay as they were sent.
    private string AddressOf(HttpContext http)
    {
        var target = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var site = options.Value.PublicUrl is { Length: > 0 } configured
            ? configured
            : environment.IsDevelopment() ? $"{http.Request.Scheme}://{http.Request.Host}" : "";
        return site.TrimEnd('/') + target;
    }
}

/// <param name="Status">200, or the refusal.</param>
internal sealed record SignedForm(int Status, IReadOnlyList<KeyValuePair<string, string>> Values)
{
    public static SignedForm Refused(int status) => new(status, []);

    public bool IsRefused => Status != StatusCodes.Status200OK;

    public string Value(string name) => Values.FirstOrDefault(pair => pair.Key == name).Value ?? "";
}
