using System.Net;
using System.Text;
using WestKent.Bot.Conversation;

namespace WestKent.Portal.CaseReview;

/// <summary>The fields of a form as they were typed, made safe to keep. A broken character never costs the whole form.</summary>
internal sealed class PostedFields
{
    private const int MostFields = 100;

    private readonly ILookup<string, string> fields;

    private PostedFields(ILookup<string, string> fields) => this.fields = fields;

    public static async Task<PostedFields> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        using var body = new StreamReader(request.Body, Encoding.UTF8);
        return new((await body.ReadToEndAsync(ct)).Split('&', MostFields)
            .Select(field => field.Split('=', 2))
            .Where(field => field.Length == 2)
            .ToLookup(field => WebUtility.UrlDecode(field[0]), field => CleanText.Clean(WebUtility.UrlDecode(field[1])), StringComparer.Ordinal));
    }

    /// <returns>What was typed, cut to the most we take; null if nothing was.</returns>
    public string? Words(string name, int longest) =>
        fields[name].FirstOrDefault() is { Length: > 0 } typed ? Cut(typed, longest) : null;

    public string? Pressed(string name) => Words(name, 100);

    public bool Has(string name, string value) => fields[name].Contains(value);

    public Guid? Id(string name) => Guid.TryParse(Pressed(name), out var id) ? id : null;

    // Never half of a pair that makes one character.
    private static string Cut(string typed, int longest) =>
        typed.Length <= longest ? typed : char.IsHighSurrogate(typed[longest - 1]) ? typed[..(longest - 1)] : typed[..longest];
}
