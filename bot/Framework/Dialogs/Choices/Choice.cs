using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>One answer a person may pick.</summary>
[JsonObject(ItemNullValueHandling = NullValueHandling.Ignore)]
public class Choice
{
    public Choice(string value = null) => Value = value;

    [JsonProperty("value")] public string Value { get; set; }

    /// <summary>The button to show in place of the value.</summary>
    [JsonProperty("action")] public CardAction Action { get; set; }

    [JsonProperty("synonyms", TypeNameHandling = TypeNameHandling.None)] public List<string> Synonyms { get; set; }
}
