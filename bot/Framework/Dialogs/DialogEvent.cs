using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

public class DialogEvent
{
    /// <summary>Whether the event goes on to the parent when nobody handles it.</summary>
    [JsonProperty("bubble")] public bool Bubble { get; set; }

    [JsonProperty("name")] public string Name { get; set; }

    [JsonProperty("value")] public object Value { get; set; }
}
