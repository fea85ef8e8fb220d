using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>One word of a text and its place in it (both ends included).</summary>
public class Token
{
    [JsonProperty("start")] public int Start { get; set; }

    [JsonProperty("end")] public int End { get; set; }

    [JsonProperty("text")] public string Text { get; set; }

    /// <summary>The word as it is compared.</summary>
    [JsonProperty("normalized")] public string Normalized { get; set; }

    public void AppendText(string text) => Text = string.IsNullOrEmpty(Text) ? text : Text + text;
}
