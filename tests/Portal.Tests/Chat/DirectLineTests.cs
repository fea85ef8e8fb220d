using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.Chat;

[Collection(OnePortal.Name)]
public sealed class DirectLineTests(OnePortal portal)
{
    private const string Conversations = "/v3/directline/conversations";

    [Fact]
    public async Task A_client_begins_a_conversation_sends_and_reads_on_from_its_watermark()
    {
        using var visitor = portal.NewVisitor();
        var (conversation, token) = await BeginAsync(visitor);

        await SendAsync(visitor, conversation, token, "my neighbour plays loud music every night", "m1");
        await SendAsync(visitor, conversation, token, "my neighbour plays loud music every night", "m1");
        var first = await ReadAsync(visitor, conversation, token, "");
        await SendAsync(visitor, conversation, token, "report", "m2");
        var second = await ReadAsync(visitor, conversation, token, first.GetProperty("watermark").GetString()!);

        var activities = first.GetProperty("activities").EnumerateArray().ToList();
        Assert.Single(activities, activity => activity.GetProperty("from").GetProperty("role").GetString() == "user");
        Assert.Contains(activities[^1].GetProperty("suggestedActions").GetProperty("actions").EnumerateArray(), action => action.GetProperty("value").GetString() == "report");
        Assert.Equal("report", second.GetProperty("activities")[0].GetProperty("text").GetString());
        Assert.DoesNotContain(second.GetProperty("activities").EnumerateArray(), activity => activity.GetProperty("text").GetString()!.Contains("loud music", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_token_opens_its_own_conversation_only()
    {
        using var visitor = portal.NewVisitor();
        var (mine, token) = await BeginAsync(visitor);
        var (other, _) = await BeginAsync(visitor);

        using var elsewhere = await visitor.GetAsync($"{Conversations}/{other}/activities", with => with.Authorization = new AuthenticationHeaderValue("Bearer", token));
        using var without = await visitor.GetAsync($"{Conversations}/{mine}/activities");

        Assert.Equal(HttpStatusCode.Forbidden, elsewhere.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, without.StatusCode);
    }

    [Fact]
    public async Task There_is_no_address_for_the_Bot_Service_without_an_app_id()
    {
        using var visitor = portal.NewVisitor();
        using var answer = await visitor.SendAsync(HttpMethod.Post, "/api/messages", JsonContent.Create(new { type = "message", text = "hello" }));

        Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed, answer.StatusCode.ToString());
    }

    private static async Task<(string Conversation, string Token)> BeginAsync(Visitor visitor)
    {
        using var answer = await visitor.SendAsync(HttpMethod.Post, Conversations, null);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var begun = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return (begun.GetProperty("conversationId").GetString()!, begun.GetProperty("token").GetString()!);
    }

    private static async Task SendAsync(Visitor visitor, string conversation, string token, string text, string id)
    {
        using var answer = await visitor.SendAsync(
            HttpMethod.Post, $"{Conversations}/{conversation}/activities",
            new StringContent(JsonSerializer.Serialize(new { type = "message", from = new { id = "me" }, text, channelData = new { clientActivityID = id } }), System.Text.Encoding.UTF8, "application/json"),
            with => with.Authorization = new AuthenticationHeaderValue("Bearer", token));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static async Task<JsonElement> ReadAsync(Visitor visitor, string conversation, string token, string watermark)
    {
        using var answer = await visitor.GetAsync(
            $"{Conversations}/{conversation}/activities?watermark={watermark}", with => with.Authorization = new AuthenticationHeaderValue("Bearer", token));
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }
}
