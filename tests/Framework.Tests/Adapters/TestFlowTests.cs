using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace WestKent.Tests.Framework.Adapters;

public class TestFlowTests
{
    [Fact]
    public Task Each_step_that_holds_passes() => Flow()
        .Send("one").AssertReply("one")
        .Test("two", "two ")
        .Test("three", MessageFactory.Text("three"))
        .Test("four", reply => Assert.Equal("four", reply.AsMessageActivity().Text))
        .Send("five").AssertReplyContains("iv")
        .Send("six").AssertReplyOneOf(["5", "six"])
        .Send("seven").AssertReply(MessageFactory.Text("7"), new SameLength(1, 5))
        .Send(new Activity(ActivityTypes.Message, text: "eight")).AssertReply("eight")
        .SendConversationUpdate().AssertReply("hello user1")
        .Send("nothing").AssertNoReply(timeout: 20)
        .Delay(1).Delay(TimeSpan.FromMilliseconds(1))
        .StartTestAsync();

    [Fact]
    public async Task Wrong_text_fails_with_both_texts_and_the_description()
    {
        var failure = await Fails(Flow().Send("is").AssertReply("ought", "moral"));

        Assert.Equal("moral:\nExpected:ought\nReceived:is", failure.Message);
    }

    [Fact]
    public async Task A_wrong_type_fails()
    {
        var failure = await Fails(Flow().Send("x").AssertReply(new Activity(ActivityTypes.Typing), "typing"));

        Assert.StartsWith("typing: Type should match", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comparer_that_says_no_fails() =>
        await Fails(Flow().Send("seven").AssertReply(MessageFactory.Text("7"), new SameLength(1, 4)));

    [Fact]
    public async Task A_missing_part_fails()
    {
        var failure = await Fails(Flow().Send("x").AssertReplyContains("y"));
        Assert.Equal("Expected:y\nReceived:x", failure.Message);

        failure = await Fails(Flow(new Activity(ActivityTypes.Typing)).Send("x").AssertReplyContains("y", "why"));
        Assert.Equal("why:\nExpected:y\nReceived:Not a Message Activity", failure.Message);
    }

    [Fact]
    public async Task None_of_the_candidates_fails()
    {
        Assert.Contains("\"x\"", (await Fails(Flow().Send("x").AssertReplyOneOf(["y", "z"]))).Message, StringComparison.Ordinal);
        Assert.Equal("why", (await Fails(Flow().Send("x").AssertReplyOneOf(["y", "z"], "why"))).Message);
    }

    [Fact]
    public async Task A_reply_where_none_should_be_fails() =>
        Assert.StartsWith("quiet", (await Fails(Flow().Send("x").AssertNoReply("quiet"))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_reply_that_does_not_come_times_out()
    {
        var failure = await Assert.ThrowsAsync<TimeoutException>(() => Flow().Send("nothing").AssertReply("x", timeout: 20).StartTestAsync());

        Assert.Contains("'x'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_bot_or_a_validator_throws_comes_out_as_it_is()
    {
        await Assert.ThrowsAsync<NotSupportedException>(() => Flow().Send("throw").AssertReply("x").StartTestAsync());
        await Assert.ThrowsAsync<FormatException>(() => Flow().Test("x", _ => throw new FormatException()).StartTestAsync());
    }

    [Fact]
    public Task A_transcript_is_played_again() => Flow()
        .Test([Said("user", "a"), Said("bot", "a"), Said("user", "b"), Said("bot", "b")])
        .Test([Said("user", "a"), Said("bot", "A")], (expected, actual) =>
            Assert.Equal(expected.AsMessageActivity().Text, actual.AsMessageActivity().Text, ignoreCase: true))
        .StartTestAsync();

    [Fact]
    public async Task A_transcript_that_differs_fails() => await Fails(Flow().Test([Said("user", "a"), Said("bot", "b")]));

    [Fact]
    public Task A_bot_may_be_given_as_an_object() =>
        new TestFlow(new TestAdapter(), new EchoBot()).Test("x", "echo x").StartTestAsync();

    [Fact]
    public void Missing_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Flow().Send((string)null!));
        Assert.Throws<ArgumentNullException>(() => Flow().Send((IActivity)null!));
        Assert.Throws<ArgumentNullException>(() => Flow().Test("x", (string)null!));
        Assert.Throws<ArgumentNullException>(() => Flow().AssertReplyOneOf(null!));
    }

    private static Task<InvalidOperationException> Fails(TestFlow flow) => Assert.ThrowsAsync<InvalidOperationException>(flow.StartTestAsync);

    private static Activity Said(string role, string text) =>
        new(ActivityTypes.Message, text: text) { From = new ChannelAccount(role == "user" ? "user1" : role, role: role) };

    private static TestFlow Flow(Activity? reply = null) => new(new TestAdapter(), async (turn, ct) =>
    {
        if (turn.Activity.MembersAdded is [var member, ..])
        {
            await turn.SendActivityAsync($"hello {member.Id}", cancellationToken: ct);
        }
        else if (turn.Activity.Text == "throw")
        {
            throw new NotSupportedException();
        }
        else if (turn.Activity.Text != "nothing")
        {
            await turn.SendActivityAsync(reply ?? MessageFactory.Text(turn.Activity.Text), ct);
        }
    });

    private sealed class SameLength(int expected, int actual) : IEqualityComparer<IActivity>
    {
        public bool Equals(IActivity? x, IActivity? y) =>
            x!.AsMessageActivity().Text.Length == expected && y!.AsMessageActivity().Text.Length == actual;

        public int GetHashCode(IActivity obj) => 0;
    }

    private sealed class EchoBot : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
            turnContext.SendActivityAsync($"echo {turnContext.Activity.Text}", cancellationToken: cancellationToken);
    }
}
