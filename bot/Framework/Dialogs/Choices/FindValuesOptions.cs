using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class FindValuesOptions
{
    /// <summary>Whether some words of a value are enough.</summary>
    [JsonProperty("allowPartialMatches")] public bool AllowPartialMatches { get; set; }

    [JsonProperty("locale")] public string Locale { get; set; }

    /// <summary>How many words may stand between two matched words; 2 unless set.</summary>
    [JsonProperty("maxTokenDistance")] public int? MaxTokenDistance { get; set; }

    [JsonProperty("tokenizer")] public TokenizerFunction Tokenizer { get; set; }
}
