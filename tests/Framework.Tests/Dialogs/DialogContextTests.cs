using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace WestKent.Tests.Framework.Dialogs;

public class DialogContextTests
{
    [Fact]
    public async Task Beginning_an_unknown_dialog_says_which_and_where_it_should_have_been()
    {
        var talk = new Talk(new MemoryStorage(), "test", dc => dc.BeginDialogAsync("missing"), new TextPrompt("name"));

        var refused = await Assert.ThrowsAsync<ArgumentException>(() => talk.SayAsync("hello"));

        Assert.StartsWith("DialogContext.BeginDialogAsync(): A dialog with an id of 'missing' wasn't found.", refused.Message,
            StringComparison.Ordinal);
        Assert.True(refused.Data.Contains("DialogContext"));
    }

    [Fact]
    public async Task Continuing_a_stored_dialog_that_is_gone_throws()
    {
        var storage = new MemoryStorage();
        await new Talk(storage, new WaterfallDialog("old", [(_, _) => Task.FromResult(Dialog.EndOfTurn)])).SayAsync("hello");

        var gone = await Assert.ThrowsAsync<InvalidOperationException>(() => new Talk(storage, new TextPrompt("new")).SayAsync("hello"));

        Assert.Equal("Failed to continue dialog. A dialog with id old could not be found.", gone.Message);
    }

    [Fact]
    public async Task What_a_step_throws_carries_the_stack()
    {
        var talk = new Talk(new MemoryStorage(), new WaterfallDialog("a", [(_, _) => throw new FormatException("no")]));

        var thrown = await Assert.ThrowsAsync<FormatException>(() => talk.SayAsync("hello"));

        Assert.Contains("ActiveDialog = a", thrown.Data["DialogContext"]!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("memory")]
    [InlineData("text")]
    public async Task The_result_of_a_dialog_resumes_the_one_below(string storage)
    {
        var talk = new Talk(Talk.Storage(storage),
            new WaterfallDialog("below",
            [
                (step, ct) => step.BeginDialogAsync("above", null, ct),
                (step, ct) => step.EndDialogAsync($"{step.Result} {step.Reason}", ct),
            ]),
            new WaterfallDialog("above", [(_, _) => Task.FromResult(Dialog.EndOfTurn), (step, ct) => step.EndDialogAsync(step.Result, ct)]));

        await talk.SayAsync("hello");
        await talk.SayAsync("answer");

        Assert.Equal("answer EndCalled", talk.Result.Result);
    }

    [Fact]
    public async Task Replacing_ends_the_old_dialog_and_leaves_one_on_the_stack()
    {
        var ended = new List<DialogReason>();
        var depth = 0;
        var talk = new Talk(new MemoryStorage(),
            new EndingDialog("first", ended, (dc, ct) => dc.ReplaceDialogAsync("second", null, ct)),
            new EndingDialog("second", ended, (dc, _) =>
            {
                depth = dc.Stack.Count;
                return Task.FromResult(Dialog.EndOfTurn);
            }));

        await talk.SayAsync("hello");

        Assert.Equal([DialogReason.ReplaceCalled], ended);
        Assert.Equal(1, depth);
    }

    [Fact]
    public async Task Cancelling_ends_every_dialog_here_and_says_so()
    {
        var ended = new List<DialogReason>();
        var talk = new Talk(new MemoryStorage(), "test", async dc =>
            {
                if (dc.Context.Activity.Text == "stop") return await dc.CancelAllDialogsAsync();
                await dc.BeginDialogAsync("a");
                return await dc.BeginDialogAsync("a");
            },
            new EndingDialog("a", ended, (_, _) => Task.FromResult(Dialog.EndOfTurn)));

        await talk.SayAsync("hello");
        await talk.SayAsync("stop");

        Assert.Equal([DialogReason.CancelCalled, DialogReason.CancelCalled], ended);
        Assert.Equal(DialogTurnStatus.Cancelled, talk.Result.Status);
        await talk.SayAsync("stop");
        Assert.Equal(DialogTurnStatus.Empty, talk.Result.Status);
    }

    [Fact]
    public async Task Asking_again_reaches_the_prompt_inside_components()
    {
        var talk = new Talk(new MemoryStorage(), "test", async dc =>
            {
                if (dc.Context.Activity.Text != "again") return await dc.BeginDialogAsync("outer");
                await dc.RepromptDialogAsync();
                return Dialog.EndOfTurn;
            },
            new ComponentDialog("outer").AddDialog(new ComponentDialog("inner")
                .AddDialog(new WaterfallDialog("ask", [(step, ct) => step.PromptAsync("name", Question("Who?"), ct)]))
                .AddDialog(new TextPrompt("name"))));

        Assert.Equal(["Who?"], await talk.SayAsync("hello"));
        Assert.Equal(["Who?"], await talk.SayAsync("again"));
    }

    [Fact]
    public async Task Child_and_parent_lead_down_and_up()
    {
        var seen = string.Empty;
        var talk = new Talk(new MemoryStorage(), "test", async dc =>
            {
                var result = await dc.BeginDialogAsync("outer");
                seen = $"{dc.Child.ActiveDialog.Id} {dc.Child.Parent.ActiveDialog.Id} {dc.Child.Child is null} {dc.Child.FindDialog("beside")?.Id}";
                return result;
            },
            new ComponentDialog("outer").AddDialog(new WaterfallDialog("inner", [(_, _) => Task.FromResult(Dialog.EndOfTurn)])),
            new TextPrompt("beside"));

        await talk.SayAsync("hello");

        Assert.Equal("inner outer True beside", seen);
    }

    [Theory]
    [InlineData("en-gb", "en-GB")]
    [InlineData("fr-fr", "fr-FR")]
    public async Task The_locale_is_the_activitys(string locale, string expected)
    {
        var talk = new Talk(new MemoryStorage(), "test", dc => Task.FromResult(new DialogTurnResult(DialogTurnStatus.Complete, dc.GetLocale())),
            new TextPrompt("name"));

        await talk.SendAsync(new Activity(ActivityTypes.Message) { Text = "hello", Locale = locale });

        Assert.Equal(expected, talk.Result.Result);
    }

    private static PromptOptions Question(string text) => new() { Prompt = MessageFactory.Text(text) };

    private sealed class EndingDialog(string id, List<DialogReason> ended, Func<DialogContext, CancellationToken, Task<DialogTurnResult>> begin)
        : Dialog(id)
    {
        public override Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc, object? options = null, CancellationToken cancellationToken = default) => begin(dc, cancellationToken);

        public override Task EndDialogAsync(
            ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            ended.Add(reason);
            return Task.CompletedTask;
        }
    }
}
