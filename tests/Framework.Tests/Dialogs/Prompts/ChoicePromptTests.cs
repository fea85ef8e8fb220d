using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace WestKent.Tests.Framework.Dialogs.Prompts;

public class ChoicePromptTests
{
    [Theory]
    [InlineData("memory", "green")]
    [InlineData("text", "green")]
    [InlineData("memory", "2")]
    [InlineData("memory", "the second one")]
    [InlineData("text", "verdant please")]
    public async Task A_choice_is_given_back_with_its_value_and_index(string storage, string answer)
    {
        var talk = Asking(Talk.Storage(storage), new ChoicePrompt("colour"));
        await talk.SayAsync("hello");
        await talk.SayAsync(answer);

        var found = Assert.IsType<FoundChoice>(talk.Result.Result);
        Assert.Equal(("green", 1), (found.Value, found.Index));
    }

    [Theory]
    [InlineData(ListStyle.Auto, "pick (1) red, (2) green, or (3) blue")]
    [InlineData(ListStyle.Inline, "pick (1) red, (2) green, or (3) blue")]
    [InlineData(ListStyle.List, "pick\n\n   1. red\n   2. green\n   3. blue")]
    [InlineData(ListStyle.None, "pick")]
    [InlineData(ListStyle.SuggestedAction, "pick")]
    public async Task Choices_are_shown_in_the_style_asked_for(ListStyle style, string expected)
    {
        var talk = Asking(new MemoryStorage(), new ChoicePrompt("colour") { Style = style });

        Assert.Equal([expected], await talk.SayAsync("hello"));
        Assert.Equal(style == ListStyle.SuggestedAction, talk.Sent[0].SuggestedActions?.Actions.Count == 3);
    }

    [Fact]
    public async Task The_options_style_goes_before_the_prompts()
    {
        var talk = Asking(new MemoryStorage(), new ChoicePrompt("colour") { Style = ListStyle.Inline }, options => options.Style = ListStyle.None);

        Assert.Equal(["pick"], await talk.SayAsync("hello"));
    }

    [Fact]
    public async Task Web_chat_gets_buttons_on_the_question_and_on_the_retry()
    {
        var talk = Asking(new MemoryStorage(), new ChoicePrompt("colour"), channel: Channels.Webchat);

        Assert.Equal(["pick"], await talk.SayAsync("hello"));
        Assert.Equal(["red", "green", "blue"], talk.Sent[0].SuggestedActions.Actions.Select(action => action.Title));
        Assert.Equal(["pick"], await talk.SayAsync("purple"));
        Assert.Equal(3, talk.Sent[0].SuggestedActions.Actions.Count);
    }

    [Fact]
    public async Task A_card_comes_after_what_the_question_carries()
    {
        var talk = Asking(new MemoryStorage(), new ChoicePrompt("colour") { Style = ListStyle.HeroCard },
            options => options.Prompt.Attachments = [new Attachment("text/plain", content: "leaflet")]);

        await talk.SayAsync("hello");

        Assert.Equal(["text/plain", HeroCard.ContentType], talk.Sent[0].Attachments.Select(attachment => attachment.ContentType));
    }

    [Fact]
    public async Task The_stored_question_stays_without_choices()
    {
        PromptOptions? stored = null;
        var talk = Asking(new MemoryStorage(), new ChoicePrompt("colour"), options => stored = options);

        await talk.SayAsync("hello");

        Assert.Equal("pick", stored!.Prompt.Text);
        Assert.Null(stored.Prompt.SuggestedActions);
    }

    [Fact]
    public async Task Choices_alone_make_a_question()
    {
        var talk = Asking(new MemoryStorage(), new ChoicePrompt("colour"), options => options.Prompt = null);

        Assert.Equal([" (1) red, (2) green, or (3) blue"], await talk.SayAsync("hello"));
        Assert.Equal(InputHints.ExpectingInput, talk.Sent[0].InputHint);
    }

    [Theory]
    [InlineData("nl-nl", "pick (1) red, (2) green, of (3) blue")]
    [InlineData("ES-mx", "pick (1) red, (2) green, o (3) blue")]
    [InlineData("not-supported", "pick (1) red, (2) green, or (3) blue")]
    [InlineData("", "pick (1) red, (2) green, or (3) blue")]
    public async Task The_words_between_follow_the_activitys_language(string locale, string expected)
    {
        var talk = Asking(new MemoryStorage(), new ChoicePrompt("colour"));

        Assert.Equal([expected], await talk.SendAsync(new Activity(ActivityTypes.Message) { Text = "hello", Locale = locale }));
    }

    [Fact]
    public async Task Words_between_can_be_given_per_language()
    {
        var ours = new Dictionary<string, ChoiceFactoryOptions> { ["cy"] = new(", ", " neu ", ", neu ", true) };
        var talk = Asking(new MemoryStorage(), new ChoicePrompt("colour", ours, null, "cy"));

        Assert.Equal(["pick (1) red, (2) green, neu (3) blue"],
            await talk.SendAsync(new Activity(ActivityTypes.Message) { Text = "hello" }));
    }

    [Fact]
    public async Task An_answer_is_recognized_twice_a_turn_and_text_once()
    {
        var talk = Asking(new MemoryStorage(), new CountedChoice("colour"));
        await talk.SayAsync("hello");
        CountedChoice.Recognized = 0;
        await talk.SayAsync("red");

        Assert.Equal(2, CountedChoice.Recognized);
    }

    private static Talk Asking(IStorage storage, Dialog prompt, Action<PromptOptions>? change = null, string channel = Channels.Test)
    {
        return new Talk(storage, channel, async dc =>
        {
            var result = await dc.ContinueDialogAsync();
            return result.Status == DialogTurnStatus.Empty ? await dc.PromptAsync(prompt.Id, Options()) : result;
        }, prompt);

        PromptOptions Options()
        {
            var options = new PromptOptions
            {
                Prompt = MessageFactory.Text("pick"),
                Choices = [new Choice("red"), new Choice("green") { Synonyms = ["verdant"] }, new Choice("blue")],
            };
            change?.Invoke(options);
            return options;
        }
    }

    private sealed class CountedChoice(string id) : ChoicePrompt(id)
    {
        public static int Recognized { get; set; }

        protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(ITurnContext turnContext,
            IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
        {
            Recognized++;
            return base.OnRecognizeAsync(turnContext, state, options, cancellationToken);
        }
    }
}
