using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>The choice a person picked, and the words by which it was known.</summary>
public class FoundChoice
{
    [JsonProperty("value")] public string Value { get; set; }

    [JsonProperty("index")] public int Index { get; set; }

    /// <summary>From 0 to 1; 1 when picked by number or by every word.</summary>
    [JsonProperty("score")] public float Score { get; set; }

    [JsonProperty("synonym")] public string Synonym { get; set; }
}
