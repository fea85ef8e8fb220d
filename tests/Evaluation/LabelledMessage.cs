using System.Text.Json;
using System.Text.Json.Serialization;

namespace WestKent.Tests.Evaluation;

/// <summary>One line of a labelled file; of an unlabelled one only id, text and channel are there.</summary>
internal sealed record LabelledMessage(
    string Id,
    string Text,
    string Channel,
    string Label = "",
    [property: JsonPropertyName("alt_label")] string? AltLabel = null,
    IReadOnlyList<string>? Flags = null,
    [property: JsonPropertyName("near_miss")] bool NearMiss = false)
{
    private static readonly JsonSerializerOptions Lenient = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<LabelledMessage> ReadAll(string path) =>
        [.. File.ReadLines(path).Where(line => line.Trim().Length > 0).Select(line => JsonSerializer.Deserialize<LabelledMessage>(line, Lenient)!)];
}
