using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A button: what it shows and what it sends.</summary>
public partial class CardAction
{
    public CardAction()
    {
    }

    public CardAction(string type = default, string title = default, string image = default, string text = default,
        string displayText = default, object value = default, object channelData = default)
        : this(type, title, image, text, displayText, value, channelData, default)
    {
    }

    public CardAction(string type, string title, string image, string text, string displayText, object value, object channelData,
        string imageAltText)
    {
        (Type, Title, Image, Text) = (type, title, image, text);
        (DisplayText, Value, ChannelData, ImageAltText) = (displayText, value, channelData, imageAltText);
    }

    [JsonProperty("type")] public string Type { get; set; }
    [JsonProperty("title")] public string Title { get; set; }
    [JsonProperty("image")] public string Image { get; set; }
    [JsonProperty("imageAltText")] public string ImageAltText { get; set; }
    [JsonProperty("text")] public string Text { get; set; }
    [JsonProperty("displayText")] public string DisplayText { get; set; }
    [JsonProperty("value")] public object Value { get; set; }
    [JsonProperty("channelData")] public object ChannelData { get; set; }

    public static implicit operator CardAction(string text) => FromString(text);

    public static CardAction FromString(string text) => new() { Title = text, Value = text };
}

public partial class SuggestedActions
{
    public SuggestedActions()
    {
    }

    public SuggestedActions(IEnumerable<string> to, IEnumerable<CardAction> actions)
        : this(to?.ToList(), actions?.ToList())
    {
    }

    public SuggestedActions(IList<string> to = default, IList<CardAction> actions = default) => (To, Actions) = (to, actions);

    /// <summary>Ids of those who are shown the actions.</summary>
    [JsonProperty("to")] public IList<string> To { get; set; }

    [JsonProperty("actions")] public IList<CardAction> Actions { get; set; }
}
