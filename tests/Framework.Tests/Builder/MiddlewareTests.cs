using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace WestKent.Tests.Framework.Builder;

public class MiddlewareTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly List<string> _order = [];

    [Fact]
    public async Task Links_run_in_order_around_the_bot()
    {
        _adapter.Use(Link("a")).Use(Link("b"));

        await _adapter.RunAsync(Given.AMessage(), Bot);

        Assert.Equal(["a in", "b in", "bot", "b out", "a out"], _order);
    }

    [Fact]
    public async Task A_link_that_does_not_go_on_ends_the_turn()
    {
        _adapter.Use(Link("a")).Use(new InlineMiddleware((_, _) => Task.CompletedTask)).Use(Link("c"));

        await _adapter.RunAsync(Given.AMessage(), Bot);

        Assert.Equal(["a in", "a out"], _order);
    }

    [Fact]
    public async Task A_set_is_a_link_of_another_set()
    {
        var inner = new MiddlewareSet().Use(Link("inner"));
        _adapter.Use(Link("outer")).Use(inner);

        await _adapter.RunAsync(Given.AMessage(), Bot);

        Assert.Equal(["outer in", "inner in", "inner out", "bot", "outer out"], _order);
        Assert.Equal(2, _adapter.MiddlewareSet.Count());
        Assert.Throws<ArgumentNullException>(() => inner.Use(null!));
    }

    [Fact]
    public async Task Without_a_handler_what_is_thrown_reaches_the_caller()
    {
        _adapter.Use(Link("a"));

        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => _adapter.RunAsync(Given.AMessage(), Throws));

        Assert.Equal("no", thrown.Message);
        Assert.Equal(["a in"], _order);
    }

    [Fact]
    public async Task The_error_handler_takes_what_is_thrown()
    {
        _adapter.OnTurnError = async (turn, e) => await turn.SendActivityAsync($"{e.Message}, sorry");

        await _adapter.RunAsync(Given.AMessage(), Throws);

        Assert.Equal("no, sorry", Assert.Single(_adapter.Sent).Text);
    }

    [Fact]
    public async Task A_link_may_catch_what_a_later_one_throws()
    {
        var caught = "";
        _adapter.Use(new InlineMiddleware(async (_, next) =>
        {
            caught = (await Assert.ThrowsAsync<InvalidOperationException>(() => next(CancellationToken.None))).Message;
        }));

        await _adapter.RunAsync(Given.AMessage(), Throws);

        Assert.Equal("no", caught);
    }

    [Theory]
    [InlineData("de-DE", "de-DE", "de-DE")]
    [InlineData("not a locale!", "", null)]
    [InlineData(null, "", null)]
    public async Task A_turn_speaks_the_activitys_language(string? locale, string culture, string? turnLocale)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var message = Given.AMessage();
        message.Locale = locale;
        (string Culture, string? Locale) seen = default;

        await _adapter.RunAsync(message, (turn, _) =>
        {
            seen = (CultureInfo.CurrentCulture.Name, ((TurnContext)turn).Locale);
            return Task.CompletedTask;
        });

        Assert.Equal((culture, turnLocale), seen);
        Assert.Equal("", CultureInfo.CurrentCulture.Name);
    }

    [Fact]
    public async Task A_bot_comes_back_to_a_conversation()
    {
        Activity? seen = null;

        await _adapter.ContinueConversationAsync("bot", Given.AMessage().GetConversationReference(), (turn, _) =>
        {
            seen = turn.Activity;
            return Task.CompletedTask;
        }, CancellationToken.None);

        Assert.Equal(("ContinueConversation", "c", "user"), (seen!.Name, seen.Conversation.Id, seen.From.Id));
    }

    [Fact]
    public async Task Registered_services_are_there_in_each_turn()
    {
        var storage = new MemoryStorage();
        var conversation = new ConversationState(storage);
        _adapter.UseStorage(storage).UseBotState(conversation);

        await _adapter.RunAsync(Given.AMessage(), (turn, _) =>
        {
            Assert.Same(storage, turn.TurnState.Get<IStorage>());
            Assert.Same(conversation, turn.TurnState.Get<ConversationState>());
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task Typing_is_shown_while_a_message_takes_its_time()
    {
        _adapter.Use(new ShowTypingMiddleware(delay: 0, period: 10));

        await _adapter.RunAsync(Given.AMessage(), async (turn, ct) =>
        {
            while (_adapter.Sent.Count < 2)
            {
                await Task.Delay(5, ct);
            }

            Assert.False(turn.Responded);
        });

        Assert.All(_adapter.Sent, a => Assert.Equal((ActivityTypes.Typing, "user"), (a.Type, a.Recipient.Id)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(1, 0));
    }

    [Fact]
    public async Task Quick_answers_and_events_show_no_typing()
    {
        _adapter.Use(new ShowTypingMiddleware(delay: 60_000));
        await _adapter.RunAsync(Given.AMessage(), Bot);
        Assert.Empty(_adapter.Sent);
    }

    [Fact]
    public async Task The_transcript_holds_copies_of_both_sides_in_order()
    {
        var log = new ListLogger();
        _adapter.Use(new TranscriptLoggerMiddleware(log));

        await _adapter.RunAsync(Given.AMessage("hi"), async (turn, ct) =>
        {
            var sent = MessageFactory.Text("one");
            await turn.SendActivityAsync(sent, ct);
            sent.Text = "changed later";
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message, id: "0", text: "two"), ct);
            await turn.DeleteActivityAsync("0", ct);
        });

        Assert.Equal(["message:hi", "message:one", "messageUpdate:two", "messageDelete:"], log.Lines);
    }

    [Fact]
    public async Task A_transcript_that_cannot_be_written_does_not_spoil_the_turn()
    {
        _adapter.Use(new TranscriptLoggerMiddleware(new ListLogger { Fails = true }));

        await _adapter.RunAsync(Given.AMessage(), Bot);

        Assert.Equal(["bot"], _order);
        Assert.Throws<ArgumentNullException>(() => new TranscriptLoggerMiddleware(null!));
        await new TraceTranscriptLogger(false).LogActivityAsync(Given.AMessage());
    }

    private Task Bot(ITurnContext turn, CancellationToken cancellationToken)
    {
        _order.Add("bot");
        return Task.CompletedTask;
    }

    private static Task Throws(ITurnContext turn, CancellationToken cancellationToken) => throw new InvalidOperationException("no");

    private InlineMiddleware Link(string name) => new(async (_, next) =>
    {
        _order.Add($"{name} in");
        await next(CancellationToken.None);
        _order.Add($"{name} out");
    });

    private sealed class ListLogger : ITranscriptLogger
    {
        public List<string> Lines { get; } = [];

        public bool Fails { get; init; }

        public Task LogActivityAsync(IActivity activity)
        {
            Lines.Add($"{activity.Type}:{((Activity)activity).Text}");
            return Fails ? throw new IOException("disk") : Task.CompletedTask;
        }
    }
}
