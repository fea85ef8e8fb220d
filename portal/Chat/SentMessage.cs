using System.Globalization;

namespace WestKent.Portal.Chat;

/// <summary>What the chat form posted.</summary>
/// <param name="Key">The form's own key, so that sending it twice is sending it once.</param>
/// <param name="Seen">The newest turn on the page it was sent from.</param>
internal sealed record SentMessage(string Key, string Text, string? Choice, int? Seen)
{
    private const int LongestKey = 64;

    public static async Task<SentMessage> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var form = request.HasFormContentType ? await request.ReadFormAsync(cancellationToken) : FormCollection.Empty;
        var picked = form["pick"].OfType<string>().Where(pick => pick.Length > 0).ToList();
        var choice = form["choice"].FirstOrDefault() is { Length: > 0 } pressed ? pressed
            : picked.Count > 0 ? string.Join(',', picked)
            : null;

        return new SentMessage(
            form["key"].FirstOrDefault() is { Length: > 0 and <= LongestKey } key ? key : Guid.NewGuid().ToString("N"),
            form["text"].FirstOrDefault() ?? "",
            choice,
            int.TryParse(form["seen"].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : null);
    }
}
