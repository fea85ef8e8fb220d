using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog on the stack, with all it remembers.</summary>
[JsonObject(ItemNullValueHandling = NullValueHandling.Ignore)]
public class DialogInstance
{
    [JsonProperty("id")] public string Id { get; set; }

    // Always a dictionary; what it holds may be of any type.
    [JsonProperty("state", TypeNameHandling = TypeNameHandling.None)]
    public IDictionary<string, object> State { get; set; } = new Dictionary<string, object>();

    [JsonProperty("stackIndex")] public int? StackIndex { get; set; }

    /// <summary>The version of a container's dialogs when it last ran.</summary>
    [JsonProperty("version")] public string Version { get; set; }
}
