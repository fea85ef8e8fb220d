using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace WestKent.Tests.Framework.Dialogs;

public class StoredStateTests
{
    [Fact]
    public async Task A_turn_that_changes_nothing_writes_nothing()
    {
        var storage = new TextStorage();
        var talk = new Talk(storage, Report());
        await talk.SayAsync("hello");

        await talk.SendAsync(new Activity(ActivityTypes.Typing));

        Assert.Equal(1, storage.Writes);
        await talk.SayAsync("purple");
        Assert.Equal(2, storage.Writes);
    }

    [Fact]
    public async Task Every_kind_of_question_and_answer_survives_json_text()
    {
        var talk = new Talk(new TextStorage(), Report());

        Assert.Equal(["What? (1) Noise or (2) Rubbish"], await talk.SayAsync("hello"));
        Assert.Equal(["What? (1) Noise or (2) Rubbish"], await talk.SayAsync("purple"));
        Assert.Equal(["How often?"], await talk.SayAsync("noise"));
        Assert.Equal(["Sure? (1) Yes or (2) No"], await talk.SayAsync("3"));
        Assert.Equal(["When?"], await talk.SayAsync("yes"));
        await talk.SayAsync("5 May 2026");
        Assert.Equal("Noise 3 True 2026-05-05", talk.Result.Result);
    }

    [Fact]
    public async Task Stored_text_names_only_the_types_it_must()
    {
        var storage = new TextStorage();

        await new Talk(storage, Report()).SayAsync("hello");

        Assert.DoesNotContain("DialogInstance", storage.Only, StringComparison.Ordinal);
        Assert.DoesNotContain("Schema.Activity,", storage.Only, StringComparison.Ordinal);
        Assert.DoesNotContain("null", storage.Only.Replace("\"options\":null", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Overlapping_turns_of_one_conversation_end_with_the_last_to_write()
    {
        var storage = new MemoryStorage();
        var adapter = new TestAdapter();
        var (one, other) = (new ConversationState(storage), new ConversationState(storage));
        using var first = new TurnContext(adapter, Message("one"));
        using var second = new TurnContext(adapter, Message("two"));

        await one.CreateProperty<string>("said").SetAsync(first, "one", CancellationToken.None);
        await other.CreateProperty<string>("heard").SetAsync(second, "two", CancellationToken.None);
        await one.SaveChangesAsync(first);
        await other.SaveChangesAsync(second);

        using var after = new TurnContext(adapter, Message("three"));
        var state = new ConversationState(storage);
        Assert.Null(await state.CreateProperty<string>("said").GetAsync(after));
        Assert.Equal("two", await state.CreateProperty<string>("heard").GetAsync(after));
    }

    [Fact]
    public async Task Prompt_options_of_a_class_of_ones_own_come_back_as_that_class()
    {
        var seen = string.Empty;
        var talk = new Talk(new TextStorage(), "test", async dc =>
            {
                var result = await dc.ContinueDialogAsync();
                return result.Status == DialogTurnStatus.Empty
                    ? await dc.PromptAsync("name", new OwnOptions { Prompt = MessageFactory.Text("Who?"), Hint = "first name" })
                    : result;
            },
            new TextPrompt("name", (asked, _) =>
            {
                seen = ((OwnOptions)asked.Options).Hint;
                return Task.FromResult(true);
            }));

        await talk.SayAsync("hello");
        await talk.SayAsync("Priya");

        Assert.Equal("first name", seen);
    }

    private static Activity Message(string text) => new(ActivityTypes.Message)
    {
        Text = text,
        ChannelId = "test",
        Conversation = new ConversationAccount { Id = "shared" },
    };

    private static ComponentDialog Report()
    {
        var steps = new WaterfallDialog("steps",
        [
            (step, ct) => step.PromptAsync("choice", Ask("What?", new Choice("Noise") { Synonyms = ["music"] }, new Choice("Rubbish")), ct),
            (step, ct) => Keep(step, ((FoundChoice)step.Result).Value).PromptAsync("number", Ask("How often?"), ct),
            (step, ct) => Keep(step, step.Result).PromptAsync("confirm", Ask("Sure?"), ct),
            (step, ct) => Keep(step, step.Result).PromptAsync("date", Ask("When?"), ct),
            (step, ct) => step.EndDialogAsync(
                $"{string.Join(' ', step.Values.Values)} {((IList<DateTimeResolution>)step.Result)[0].Value}", ct),
        ]);
        var inner = new ComponentDialog("inner").AddDialog(steps).AddDialog(new ChoicePrompt("choice"))
            .AddDialog(new NumberPrompt<int>("number")).AddDialog(new ConfirmPrompt("confirm")).AddDialog(new DateTimePrompt("date"));
        return new ComponentDialog("outer").AddDialog(inner);
    }

    private static WaterfallStepContext Keep(WaterfallStepContext step, object answer)
    {
        step.Values[$"answer{step.Index}"] = answer;
        return step;
    }

    private static PromptOptions Ask(string question, params Choice[] choices) => new()
    {
        Prompt = MessageFactory.Text(question),
        Choices = choices.Length == 0 ? null : [.. choices],
    };

    public class OwnOptions : PromptOptions
    {
        public string Hint { get; set; } = string.Empty;
    }
}
