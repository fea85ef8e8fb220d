using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

public partial class Attachment
{
    public Attachment()
    {
    }

    public Attachment(string contentType = default, string contentUrl = default, object content = default, string name = default,
        string thumbnailUrl = default) =>
        (ContentType, ContentUrl, Content, Name, ThumbnailUrl) = (contentType, contentUrl, content, name, thumbnailUrl);

    [JsonProperty("contentType")] public string ContentType { get; set; }
    [JsonProperty("contentUrl")] public string ContentUrl { get; set; }
    [JsonProperty("content")] public object Content { get; set; }
    [JsonProperty("name")] public string Name { get; set; }
    [JsonProperty("thumbnailUrl")] public string ThumbnailUrl { get; set; }
    [JsonExtensionData(ReadData = true, WriteData = true)] public JObject Properties { get; set; } = [];
}

public partial class HeroCard
{
    public const string ContentType = "application/vnd.microsoft.card.hero";

    public HeroCard()
    {
    }

    public HeroCard(string title = default, string subtitle = default, string text = default, IList<CardImage> images = default,
        IList<CardAction> buttons = default, CardAction tap = default) =>
        (Title, Subtitle, Text, Images, Buttons, Tap) = (title, subtitle, text, images, buttons, tap);

    [JsonProperty("title")] public string Title { get; set; }
    [JsonProperty("subtitle")] public string Subtitle { get; set; }
    [JsonProperty("text")] public string Text { get; set; }
    [JsonProperty("images")] public IList<CardImage> Images { get; set; }
    [JsonProperty("buttons")] public IList<CardAction> Buttons { get; set; }
    [JsonProperty("tap")] public CardAction Tap { get; set; }
}

public partial class CardImage
{
    public CardImage()
    {
    }

    public CardImage(string url = default, string alt = default, CardAction tap = default) => (Url, Alt, Tap) = (url, alt, tap);

    [JsonProperty("url")] public string Url { get; set; }
    [JsonProperty("alt")] public string Alt { get; set; }
    [JsonProperty("tap")] public CardAction Tap { get; set; }
}

public static partial class Extensions
{
    public static Attachment ToAttachment(this HeroCard card) => new() { Content = card, ContentType = HeroCard.ContentType };
}
