using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Something said about an activity, such as a mention, in a shape its type names.</summary>
public partial class Entity : IEquatable<Entity>
{
    public Entity()
    {
    }

    public Entity(string type = default) => Type = type;

    [JsonProperty("type")] public string Type { get; set; }
    [JsonExtensionData(ReadData = true, WriteData = true)] public JObject Properties { get; set; } = [];

    public T GetAs<T>() => JObject.FromObject(this).ToObject<T>();

    public void SetAs<T>(T obj)
    {
        var read = JObject.FromObject(obj).ToObject<Entity>();
        (Type, Properties) = (read.Type, read.Properties);
    }

    public bool Equals(Entity other) => other is not null && (ReferenceEquals(this, other) || AsJson() == other.AsJson());

    public override bool Equals(object obj) => obj is Entity other && other.GetType() == GetType() && Equals(other);

    public override int GetHashCode() => Type is null ? 0 : Type.GetHashCode(StringComparison.Ordinal);

    private string AsJson() => JsonConvert.SerializeObject(this);
}

public partial class MessageReaction
{
    public MessageReaction()
    {
    }

    public MessageReaction(string type = default) => Type = type;

    [JsonProperty("type")] public string Type { get; set; }
    [JsonExtensionData(ReadData = true, WriteData = true)] public JObject Properties { get; set; } = [];
}

public partial class TextHighlight
{
    public TextHighlight()
    {
    }

    public TextHighlight(string text = default, int? occurrence = default) => (Text, Occurrence) = (text, occurrence);

    [JsonProperty("text")] public string Text { get; set; }
    [JsonProperty("occurrence")] public int? Occurrence { get; set; }
}

public partial class SemanticAction
{
    public SemanticAction()
    {
    }

    public SemanticAction(string id = default, IDictionary<string, Entity> entities = default) => (Id, Entities) = (id, entities);

    [JsonProperty("id")] public string Id { get; set; }
    [JsonProperty("state")] public string State { get; set; }
    [JsonProperty("entities")] public IDictionary<string, Entity> Entities { get; set; }
}
