using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Words to look for, with the place of the choice they stand for.</summary>
public class SortedValue
{
    [JsonProperty("value")] public string Value { get; set; }

    [JsonProperty("index")] public int Index { get; set; }
}
