using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something recognized, and where in the text it stands (both ends included).</summary>
public class ModelResult<T>
{
    [JsonProperty("text")] public string Text { get; set; }

    [JsonProperty("start")] public int Start { get; set; }

    [JsonProperty("end")] public int End { get; set; }

    [JsonProperty("typeName")] public string TypeName { get; set; }

    [JsonProperty("resolution")] public T Resolution { get; set; }
}
