using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace WestKent.Tests.Framework.Builder;

public class ActivityHandlerTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly Recorder _bot = new();

    [Theory]
    [InlineData(ActivityTypes.Message, "message")]
    [InlineData(ActivityTypes.Event, "event activity,event")]
    [InlineData(ActivityTypes.Typing, "typing")]
    [InlineData(ActivityTypes.EndOfConversation, "end")]
    [InlineData("shout", "unrecognized")]
    public async Task Each_type_has_its_method(string type, string expected)
    {
        await _bot.OnTurnAsync(Turn(new Activity(type)));

        Assert.Equal(expected, string.Join(',', _bot.Calls));
    }

    [Theory]
    [InlineData("a,b", null, "update,added a b")]
    [InlineData("b", null, "update")]
    [InlineData(null, "a,b", "update,removed a b")]
    [InlineData(null, "b", "update")]
    [InlineData("b", "a", "update")]
    [InlineData(null, null, "update")]
    public async Task Members_are_told_of_unless_the_bot_is_the_only_one(string? added, string? removed, string expected)
    {
        await _bot.OnTurnAsync(Turn(new Activity(ActivityTypes.ConversationUpdate)
        {
            MembersAdded = Members(added),
            MembersRemoved = Members(removed),
            Recipient = new ChannelAccount("b"),
        }));

        Assert.Equal(expected, string.Join(',', _bot.Calls));

        static List<ChannelAccount>? Members(string? ids) => ids?.Split(',').Select(id => new ChannelAccount(id)).ToList();
    }

    [Fact]
    public async Task An_invoke_is_answered_once()
    {
        await _bot.OnTurnAsync(Turn(new Activity(ActivityTypes.Invoke, name: "ping")));
        await new ActivityHandler().OnTurnAsync(Turn(new Activity(ActivityTypes.Invoke, name: "ping")));

        Assert.All(_adapter.Sent, a => Assert.Equal(ActivityTypesEx.InvokeResponse, a.Type));
        Assert.Equal([(200, "pong"), (501, null)], _adapter.Sent.Select(a => (InvokeResponse)a.Value).Select(r => (r.Status, (string?)r.Body)));
    }

    [Fact]
    public async Task The_message_is_seen_as_a_message()
    {
        await _bot.OnTurnAsync(Turn(Given.AMessage("hello")));

        Assert.Equal("hello", _bot.Text);
        Assert.Equal("echo", Assert.Single(_adapter.Sent).Text);
    }

    [Fact]
    public async Task A_turn_without_activity_or_type_is_refused()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _bot.OnTurnAsync(null!));
        await Assert.ThrowsAsync<ArgumentException>(() => _bot.OnTurnAsync(Turn(new Activity())));
    }

    private TurnContext Turn(Activity activity) => new(_adapter, activity);

    private sealed class Recorder : ActivityHandler
    {
        public List<string> Calls { get; } = [];

        public string? Text { get; private set; }

        protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
        {
            Calls.Add("message");
            Text = turnContext.Activity.Text;
            await turnContext.SendActivityAsync("echo", cancellationToken: cancellationToken);
        }

        protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
        {
            Calls.Add("event activity");
            return base.OnEventActivityAsync(turnContext, cancellationToken);
        }

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Call("event");

        protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) =>
            Call("typing");

        protected override Task OnEndOfConversationActivityAsync(
            ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Call("end");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
            Call("unrecognized");

        protected override Task OnConversationUpdateActivityAsync(
            ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        {
            Calls.Add("update");
            return base.OnConversationUpdateActivityAsync(turnContext, cancellationToken);
        }

        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded,
            ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Call($"added {string.Join(' ', membersAdded.Select(m => m.Id))}");

        protected override Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved,
            ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Call($"removed {string.Join(' ', membersRemoved.Select(m => m.Id))}");

        protected override Task<InvokeResponse> OnInvokeActivityAsync(
            ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => Task.FromResult(CreateInvokeResponse("pong"));

        private Task Call(string name)
        {
            Calls.Add(name);
            return Task.CompletedTask;
        }
    }
}
