using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace WestKent.Tests.Framework.Adapters;

public class TestAdapterTests
{
    private readonly TestAdapter _adapter = new();

    [Fact]
    public async Task What_the_user_says_comes_from_the_user_in_the_conversation()
    {
        Activity? seen = null;

        await _adapter.SendTextToBotAsync("hello", (turn, _) =>
        {
            seen = turn.Activity;
            return Task.CompletedTask;
        }, CancellationToken.None);

        Assert.Equal(("hello", "message", "en-us"), (seen!.Text, seen.Type, seen.Locale));
        Assert.Equal(("test", "https://test.com"), (seen.ChannelId, seen.ServiceUrl));
        Assert.Equal(("user1", "bot", "Conversation1"), (seen.From.Id, seen.Recipient.Id, seen.Conversation.Id));
        Assert.NotNull(seen.Timestamp);
        Assert.NotNull(seen.LocalTimestamp);
        Assert.Equal("1", seen.Id);
    }

    [Theory]
    [InlineData(Channels.Msteams)]
    [InlineData(Channels.Directline)]
    public async Task Another_channel_may_be_played(string channel)
    {
        var adapter = new TestAdapter(channel);

        await adapter.SendTextToBotAsync("hello", (turn, ct) => turn.SendActivityAsync("hi", cancellationToken: ct), CancellationToken.None);

        Assert.Equal(channel, adapter.GetNextReply().ChannelId);
    }

    [Fact]
    public void A_conversation_is_named_after_its_test()
    {
        var conversation = TestAdapter.CreateConversation("name", "Ann", "Robot");

        Assert.Equal(("name", "ann", "Ann", "robot", "test"), (
            conversation.Conversation.Id, conversation.User.Id, conversation.User.Name, conversation.Bot.Id, conversation.ChannelId));
        Assert.Same(conversation, new TestAdapter(conversation).Conversation);
    }

    [Fact]
    public async Task Replies_queue_up_and_can_be_changed_or_taken_back()
    {
        await _adapter.SendTextToBotAsync("go", async (turn, ct) =>
        {
            var one = await turn.SendActivityAsync("one", cancellationToken: ct);
            var two = await turn.SendActivityAsync("two", cancellationToken: ct);
            await turn.SendActivityAsync("three", cancellationToken: ct);
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message, one.Id, text: "ONE"), ct);
            await turn.DeleteActivityAsync(two.Id, ct);
            Assert.Null((await turn.UpdateActivityAsync(new Activity(id: "nowhere"), ct)).Id);
        }, CancellationToken.None);

        Assert.Equal(["ONE", "three"], _adapter.ActiveQueue.Select(a => a.Text));
        Assert.Equal("ONE", _adapter.GetNextReply().AsMessageActivity().Text);
        _adapter.GetNextReply();
        Assert.Null(_adapter.GetNextReply());
    }

    [Fact]
    public async Task A_reply_may_be_waited_for()
    {
        using var stop = new CancellationTokenSource();
        var given = _adapter.GetNextReplyAsync(stop.Token);
        var waiting = _adapter.GetNextReplyAsync(CancellationToken.None);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);

        await _adapter.SendTextToBotAsync("hello", (turn, ct) => turn.SendActivityAsync("hi", cancellationToken: ct), CancellationToken.None);

        Assert.Equal("hi", (await waiting).AsMessageActivity().Text);
        Assert.Empty(_adapter.ActiveQueue);
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task Traces_show_only_when_asked_for(bool shown, int expected)
    {
        var adapter = new TestAdapter(sendTraceActivity: shown);

        await adapter.SendTextToBotAsync("hello", (turn, ct) => turn.TraceActivityAsync("t", cancellationToken: ct), CancellationToken.None);

        Assert.Equal(expected, adapter.ActiveQueue.Count);
        Assert.Equal(shown, adapter.EnableTrace);
    }

    [Fact]
    public async Task A_delay_is_waited_and_not_sent()
    {
        await _adapter.SendTextToBotAsync(
            "hello", (turn, ct) => turn.SendActivityAsync(new Activity(ActivityTypesEx.Delay, value: 1), ct), CancellationToken.None);

        Assert.Empty(_adapter.ActiveQueue);
        var turn = new TurnContext(_adapter, new Activity());
        await Assert.ThrowsAsync<ArgumentException>(() => _adapter.SendActivitiesAsync(turn, [], CancellationToken.None));
    }

    [Fact]
    public async Task A_sender_of_its_own_is_kept_unless_it_is_the_bot()
    {
        var senders = new List<string>();
        Task Bot(ITurnContext turn, CancellationToken ct)
        {
            senders.Add(turn.Activity.From.Id);
            return Task.CompletedTask;
        }

        await _adapter.ProcessActivityAsync(new Activity { From = new ChannelAccount("other") }, Bot);
        await _adapter.ProcessActivityAsync(new Activity { From = new ChannelAccount("bot", role: RoleTypes.Bot) }, Bot);
        await _adapter.ProcessActivityAsync(null!, new Activity(), Bot, CancellationToken.None);

        Assert.Equal(["other", "user1", "user1"], senders);
    }

    [Fact]
    public async Task A_new_conversation_starts_with_an_update()
    {
        Activity? seen = null;

        await _adapter.CreateConversationAsync("test", (turn, _) =>
        {
            seen = turn.Activity;
            return Task.CompletedTask;
        }, CancellationToken.None);

        Assert.Equal(ActivityTypes.ConversationUpdate, seen!.Type);
        Assert.False(string.IsNullOrEmpty(seen.Conversation.Id));
    }
}
