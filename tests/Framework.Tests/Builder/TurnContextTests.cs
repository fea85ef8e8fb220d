using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace WestKent.Tests.Framework.Builder;

public class TurnContextTests
{
    private readonly RecordingAdapter _adapter = new();

    [Fact]
    public async Task A_reply_is_addressed_to_the_sender_and_takes_the_channels_id()
    {
        var turn = Given.ATurn(_adapter);

        var response = await turn.SendActivityAsync("hi", "speak", InputHints.ExpectingInput);

        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal(("hi", "speak", "expectingInput"), (sent.Text, sent.Speak, sent.InputHint));
        Assert.Equal(("bot", "user", "c", "in-1"), (sent.From.Id, sent.Recipient.Id, sent.Conversation.Id, sent.ReplyToId));
        Assert.Equal(("test", "https://test.com", "en-gb"), (sent.ChannelId, sent.ServiceUrl, sent.Locale));
        Assert.Equal((response.Id, true), (sent.Id, turn.Responded));
    }

    [Fact]
    public async Task A_trace_alone_is_no_response()
    {
        var turn = Given.ATurn(_adapter);

        await turn.TraceActivityAsync("state", 1);
        Assert.False(turn.Responded);
        Assert.Equal(nameof(A_trace_alone_is_no_response), _adapter.Sent[0].Label);

        await turn.SendActivitiesAsync([Activity.CreateTraceActivity("x"), MessageFactory.Text("y")]);
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task Send_handlers_run_in_the_order_they_came_and_may_change_what_is_sent()
    {
        var turn = Given.ATurn(_adapter);
        var order = new List<string>();
        turn.OnSendActivities((_, activities, next) =>
        {
            order.Add("first");
            activities[0].Text += "!";
            return next();
        }).OnSendActivities(async (_, _, next) =>
        {
            order.Add("second");
            var responses = await next();
            order.Add("sent");
            return responses;
        });

        await turn.SendActivityAsync("hi");

        Assert.Equal(["first", "second", "sent"], order);
        Assert.Equal("hi!", _adapter.Sent[0].Text);
    }

    [Fact]
    public async Task A_handler_that_does_not_go_on_swallows_the_send()
    {
        var turn = Given.ATurn(_adapter);
        turn.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>(null!));

        var response = await turn.SendActivityAsync("hi");

        Assert.Null(response.Id);
        Assert.Empty(_adapter.Sent);
        Assert.False(turn.Responded);
    }

    [Fact]
    public async Task What_a_handler_throws_reaches_the_sender()
    {
        var turn = Given.ATurn(_adapter);
        turn.OnSendActivities((_, _, _) => throw new InvalidOperationException("no"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => turn.SendActivityAsync("hi"));
        Assert.False(turn.Responded);
    }

    [Fact]
    public async Task Updates_and_deletions_pass_their_handlers()
    {
        var turn = Given.ATurn(_adapter);
        var seen = new List<string>();
        turn.OnUpdateActivity((_, activity, next) =>
        {
            seen.Add(activity.Id);
            return next();
        }).OnDeleteActivity((_, reference, next) =>
        {
            seen.Add(reference.ActivityId);
            return next();
        });

        await turn.UpdateActivityAsync(new Activity(id: "7"));
        await turn.DeleteActivityAsync("8");
        await turn.DeleteActivityAsync(new ConversationReference("9"));

        Assert.Equal(["7", "8", "9"], seen);
        Assert.Equal("c", Assert.Single(_adapter.Updated).Conversation.Id);
        Assert.Equal(["8", "9"], _adapter.Deleted.Select(r => r.ActivityId));
        Assert.Equal("c", _adapter.Deleted[0].Conversation.Id);
        Assert.False(turn.Responded);
    }

    [Fact]
    public async Task Expected_replies_are_held_back()
    {
        var message = Given.AMessage();
        message.DeliveryMode = DeliveryModes.ExpectReplies;
        var turn = Given.ATurn(_adapter, message);

        await turn.SendActivityAsync("one");
        await turn.SendActivityAsync("two");

        Assert.Empty(_adapter.Sent);
        Assert.Equal(["one", "two"], turn.BufferedReplyActivities.Select(a => a.Text));
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task Empty_sends_are_refused()
    {
        var turn = Given.ATurn(_adapter);

        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync(" "));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync((IActivity)null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivitiesAsync(null!));
        await Assert.ThrowsAsync<ArgumentException>(() => turn.SendActivitiesAsync([]));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.DeleteActivityAsync(""));
        Assert.Throws<ArgumentNullException>(() => turn.OnSendActivities(null!));
        Assert.Throws<ArgumentNullException>(() => new TurnContext(null!, new Activity()));
        Assert.Throws<ArgumentNullException>(() => new TurnContext(_adapter, null!));
    }

    [Fact]
    public void State_is_kept_by_key_and_by_type()
    {
        using var state = new TurnContextStateCollection();

        state.Add("key", "value");
        state.Add<IList<int>>([1]);
        state.Set("key", "changed");
        state.Set<string>("gone", "x");
        state.Set<string>("gone", null!);

        Assert.Equal("changed", state.Get<string>("key"));
        Assert.Equal([1], state.Get<IList<int>>());
        Assert.Null(state.Get<string>("gone"));
        Assert.Null(state.Get<Activity>("key"));
        Assert.Throws<ArgumentNullException>(() => state.Get<string>(null!));
        Assert.Throws<ArgumentNullException>(() => state.Add("null", (string)null!));
        Assert.Throws<ArgumentException>(() => state.Add("key", "again"));
    }

    [Fact]
    public void Ending_a_turn_ends_what_it_kept()
    {
        var turn = Given.ATurn();
        var kept = new MemoryStream();
        turn.TurnState.Add(kept);

        turn.Dispose();

        Assert.False(kept.CanRead);
        Assert.Throws<ObjectDisposedException>(() => turn.TurnState.Get<MemoryStream>());
    }
}
