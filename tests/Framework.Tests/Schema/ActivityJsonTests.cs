using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace WestKent.Tests.Framework.Schema;

public class ActivityJsonTests
{
    private static readonly JsonSerializerSettings WithoutNulls = new() { NullValueHandling = NullValueHandling.Ignore };

    [Fact]
    public void Members_nobody_knows_survive_a_round_trip()
    {
        const string json = """
            {"type":"message","id":"1","text":"hello","from":{"id":"u","tenant":"x"},
             "conversation":{"id":"c","flat":12},"attachments":[{"contentType":"a/b","size":3}],
             "entities":[{"type":"mention","mentioned":{"id":"m"}}],"newThing":{"deep":[1,2]}}
            """;

        var activity = JsonConvert.DeserializeObject<Activity>(json);

        Assert.Equal("x", activity!.From.Properties["tenant"]);
        Assert.Equal(12, activity.Conversation.Properties["flat"]);
        Assert.Equal(2, activity.Properties["newThing"]!["deep"]![1]);
        Assert.True(JToken.DeepEquals(JObject.Parse(json), JObject.Parse(JsonConvert.SerializeObject(activity, WithoutNulls))));
    }

    [Fact]
    public void Names_are_camel_case_and_dates_keep_their_offset()
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            LocalTimestamp = new DateTimeOffset(2026, 11, 22, 9, 30, 0, TimeSpan.FromHours(1)),
            LocalTimezone = "Europe/London",
            DeliveryMode = DeliveryModes.ExpectReplies,
            SuggestedActions = new SuggestedActions(["u"], ["Yes", "No"]),
        };

        var json = JsonConvert.SerializeObject(activity, WithoutNulls);

        Assert.Contains("\"localTimestamp\":\"2026-11-22T09:30:00+01:00\"", json, StringComparison.Ordinal);
        Assert.Contains("\"suggestedActions\":{\"to\":[\"u\"],\"actions\":[{\"title\":\"Yes\",\"value\":\"Yes\"}", json, StringComparison.Ordinal);
        Assert.Contains("\"deliveryMode\":\"expectReplies\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void The_long_constructor_takes_its_arguments_in_the_known_order()
    {
        var activity = new Activity("event", "1", null, null, "https://s", "test", new ChannelAccount("u"), new ConversationAccount(false, "k", "c"),
            new ChannelAccount("b"), "plain", "list", localTimezone: "Europe/London", callerId: "me");

        Assert.Equal(("event", "1", "https://s", "test"), (activity.Type, activity.Id, activity.ServiceUrl, activity.ChannelId));
        Assert.Equal(("u", "k", "c", "b"), (activity.From.Id, activity.Conversation.ConversationType, activity.Conversation.Id, activity.Recipient.Id));
        Assert.Equal(("plain", "list", "Europe/London", "me"),
            (activity.TextFormat, activity.AttachmentLayout, activity.LocalTimezone, activity.CallerId));
    }

    [Fact]
    public void Channel_data_reads_as_a_type_or_not_at_all()
    {
        var fromJson = JsonConvert.DeserializeObject<Activity>("""{"type":"message","channelData":{"number":7}}""");
        var wrong = new Activity { ChannelData = new JArray(1, 2) };

        Assert.Equal(7, fromJson!.GetChannelData<Numbered>().Number);
        Assert.True(fromJson.TryGetChannelData<Numbered>(out var read) && read.Number == 7);
        Assert.False(wrong.TryGetChannelData<Numbered>(out _));
        Assert.False(new Activity().TryGetChannelData<Numbered>(out _));
        Assert.Null(new Activity().GetChannelData<Numbered>());
    }

    [Fact]
    public void An_entity_becomes_another_shape_and_back()
    {
        var entity = new Entity();
        entity.SetAs(new Place { Type = "Place", Name = "Tonbridge" });

        Assert.Equal(("Place", "Tonbridge"), (entity.Type, (string)entity.Properties["Name"]!));
        Assert.Equal("Tonbridge", entity.GetAs<Place>().Name);
        Assert.Equal(entity, new Entity { Type = "Place", Properties = new JObject { ["Name"] = "Tonbridge" } });
        Assert.NotEqual(entity, new Entity { Type = "Place" });
    }

    private sealed class Numbered
    {
        public int Number { get; set; }
    }

    private sealed class Place
    {
        [JsonProperty("type")] public string Type { get; set; } = "";

        public string Name { get; set; } = "";
    }
}
