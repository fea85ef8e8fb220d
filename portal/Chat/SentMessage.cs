using System.Globalization;
using System.Net;
using System.Text;

namespace WestKent.Portal.Chat;

/// <summary>What the chat form posted.</summary>
/// <param name="Key">The form's own key, so that sending it twice is sending it once.</param>
/// <param name="Seen">The newest turn on the page it was sent from.</param>
internal sealed record SentMessage(string Key, string Text, string? Choice, int? Seen)
{
    private const int LongestKey = 64;
    private const int MostFields = 200;

    public static async Task<SentMessage> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var fields = await ReadFieldsAsync(request, cancellationToken);
        var picked = fields["pick"].Where(pick => pick.Length > 0).ToList();
        var choice = fields["choice"].FirstOrDefault() is { Length: > 0 } pressed ? pressed
            : picked.Count > 0 ? string.Join(',', picked)
            : null;

        return new SentMessage(
            fields["key"].FirstOrDefault() is { Length: > 0 and <= LongestKey } key ? key : Guid.NewGuid().ToString("N"),
            fields["text"].FirstOrDefault() ?? "",
            choice,
            int.TryParse(fields["seen"].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : null);
    }

    // The framework's reader refuses a whole form for one U+0000 or a broken character; a resident's words must not be lost for that.
    private static async Task<ILookup<string, string>> ReadFieldsAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var body = new StreamReader(request.Body, Encoding.UTF8);
        return (await body.ReadToEndAsync(cancellationToken)).Split('&', MostFields)
            .Select(field => field.Split('=', 2))
            .Where(field => field.Length == 2)
            .ToLookup(field => WebUtility.UrlDecode(field[0]), field => WebUtility.UrlDecode(field[1]), StringComparer.Ordinal);
    }
}
