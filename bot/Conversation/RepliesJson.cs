using System.Text.Json;
using System.Text.Json.Serialization;

namespace WestKent.Bot.Conversation;

/// <summary>The stored form of a turn's replies.</summary>
internal static partial class RepliesJson
{
    public static string Write(IReadOnlyList<Reply> replies) => JsonSerializer.Serialize(replies, Shape.Default.IReadOnlyListReply);

    public static IReadOnlyList<Reply> Read(string json) => JsonSerializer.Deserialize(json, Shape.Default.IReadOnlyListReply) ?? [];

    [JsonSerializable(typeof(IReadOnlyList<Reply>))]
    [JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    private sealed partial class Shape : JsonSerializerContext;
}
