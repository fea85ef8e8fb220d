using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace WestKent.Tests.Framework.Dialogs.Prompts;

public class PromptTests
{
    [Theory]
    [InlineData("memory")]
    [InlineData("text")]
    public async Task Attempts_are_counted_from_one_and_the_retry_question_is_asked(string storage)
    {
        var attempts = new List<int>();
        var talk = Asking(Talk.Storage(storage), new TextPrompt("name", (asked, _) =>
        {
            attempts.Add(asked.AttemptCount);
            return Task.FromResult(asked.Recognized.Value.Length > 3);
        }));

        Assert.Equal(["Who?"], await talk.SayAsync("hello"));
        Assert.Equal(["Sorry, who?"], await talk.SayAsync("Al"));
        Assert.Equal(["Sorry, who?"], await talk.SayAsync("Bo"));
        Assert.Empty(await talk.SayAsync("Priya"));
        Assert.Equal([1, 2, 3], attempts);
        Assert.Equal("Priya", talk.Result.Result);
    }

    [Fact]
    public async Task Without_a_retry_question_the_first_is_asked_again()
    {
        var talk = new Talk(new MemoryStorage(), Begin("number", new PromptOptions { Prompt = MessageFactory.Text("How many?") }),
            new NumberPrompt<int>("number"));
        await talk.SayAsync("hello");

        Assert.Equal(["How many?"], await talk.SayAsync("a few"));
    }

    [Fact]
    public async Task A_validator_that_speaks_is_not_followed_by_the_question()
    {
        var talk = Asking(new MemoryStorage(), new TextPrompt("name", async (asked, ct) =>
        {
            if (asked.Recognized.Value.Length > 3) return true;
            await asked.Context.SendActivityAsync("Too short.", cancellationToken: ct);
            return false;
        }));
        await talk.SayAsync("hello");

        Assert.Equal(["Too short."], await talk.SayAsync("Al"));
    }

    [Fact]
    public async Task A_validator_may_accept_what_was_not_recognized_and_change_the_value()
    {
        var talk = Asking(new MemoryStorage(), new NumberPrompt<int>("name", (asked, _) =>
        {
            if (!asked.Recognized.Succeeded && asked.Context.Activity.Text == "a few") asked.Recognized.Value = 3;
            return Task.FromResult(true);
        }));
        await talk.SayAsync("hello");
        await talk.SayAsync("a few");

        Assert.Equal(3, talk.Result.Result);
    }

    [Theory]
    [InlineData("memory")]
    [InlineData("text")]
    public async Task Validators_see_the_options_and_keep_state_between_attempts(string storage)
    {
        var options = new PromptOptions { Prompt = MessageFactory.Text("Code?"), Validations = new Dictionary<string, int> { ["length"] = 4 } };
        var talk = new Talk(Talk.Storage(storage), Begin("code", options), new TextPrompt("code", (asked, _) =>
        {
            var before = asked.State.TryGetValue("seen", out var seen) ? (string)seen : string.Empty;
            asked.State["seen"] = before + asked.Recognized.Value;
            var length = ((Dictionary<string, int>)asked.Options.Validations)["length"];
            return Task.FromResult(((string)asked.State["seen"]).Length >= length);
        }));

        await talk.SayAsync("hello");
        await talk.SayAsync("12");
        Assert.Equal(DialogTurnStatus.Waiting, talk.Result.Status);
        await talk.SayAsync("34");
        Assert.Equal(DialogTurnStatus.Complete, talk.Result.Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public async Task Text_may_be_empty(string text)
    {
        var talk = Asking(new MemoryStorage(), new TextPrompt("name"));
        await talk.SayAsync("hello");
        await talk.SayAsync(text);

        Assert.Equal(text, talk.Result.Result);
    }

    [Fact]
    public async Task A_message_without_text_is_asked_about_again()
    {
        var talk = Asking(new MemoryStorage(), new TextPrompt("name"));
        await talk.SayAsync("hello");

        Assert.Equal(["Sorry, who?"], await talk.SayAsync(null));
    }

    [Fact]
    public async Task Anything_but_a_message_is_not_an_answer()
    {
        var talk = Asking(new MemoryStorage(), new TextPrompt("name"));
        await talk.SayAsync("hello");

        Assert.Empty(await talk.SendAsync(new Activity(ActivityTypes.Event)));
        Assert.Equal(DialogTurnStatus.Waiting, talk.Result.Status);
    }

    [Fact]
    public async Task Questions_without_a_hint_say_that_an_answer_is_expected()
    {
        var options = new PromptOptions
        {
            Prompt = new Activity(ActivityTypes.Message) { Text = "Who?" },
            RetryPrompt = MessageFactory.Text("Who?", inputHint: InputHints.IgnoringInput),
        };
        var talk = new Talk(new MemoryStorage(), Begin("name", options), new TextPrompt("name"));

        await talk.SayAsync("hello");

        Assert.Equal(InputHints.ExpectingInput, Assert.Single(talk.Sent).InputHint);
        Assert.Equal(InputHints.IgnoringInput, options.RetryPrompt.InputHint);
    }

    [Fact]
    public async Task Sending_leaves_no_addresses_in_the_stored_question()
    {
        var options = new PromptOptions { Prompt = MessageFactory.Text("Who?") };
        var talk = new Talk(new MemoryStorage(), Begin("name", options), new TextPrompt("name"));

        await talk.SayAsync("hello");

        Assert.Null(options.Prompt.Recipient);
        Assert.Null(options.Prompt.Id);
    }

    [Fact]
    public async Task A_prompt_needs_an_id_and_options()
    {
        Assert.Throws<ArgumentNullException>(() => new TextPrompt(" "));
        await Assert.ThrowsAsync<ArgumentNullException>(() => new Talk(new MemoryStorage(), "test", dc => dc.PromptAsync("name", null),
            new TextPrompt("name")).SayAsync("hello"));
        var refused = await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => new Talk(new MemoryStorage(), "test",
            dc => dc.BeginDialogAsync("name", "no options"), new TextPrompt("name")).SayAsync("hello"));
        Assert.StartsWith("Prompt options are required for Prompt dialogs", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_is_recognized_before_the_parents_may_interrupt()
    {
        var heard = new List<string>();
        var talk = new Talk(new MemoryStorage(), new ListeningComponent(heard)
            .AddDialog(Begin("number", new PromptOptions { Prompt = MessageFactory.Text("How many?") }))
            .AddDialog(new NumberPrompt<int>("number")));

        await talk.SayAsync("hello");
        await talk.SayAsync("many");
        await talk.SayAsync("3");

        Assert.Equal(["activityReceived many"], heard);
    }

    private static Talk Asking(IStorage storage, Dialog prompt) => new(
        storage,
        Begin("name", new PromptOptions { Prompt = MessageFactory.Text("Who?"), RetryPrompt = MessageFactory.Text("Sorry, who?") }),
        prompt);

    private static WaterfallDialog Begin(string prompt, PromptOptions options) => new(
        "begin", [(step, ct) => step.PromptAsync(prompt, options, ct), (step, ct) => step.EndDialogAsync(step.Result, ct)]);

    private sealed class ListeningComponent(List<string> heard) : ComponentDialog("listening")
    {
        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            heard.Add($"{e.Name} {dc.Context.Activity.Text}");
            return Task.FromResult(false);
        }
    }
}
