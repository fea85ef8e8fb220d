using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace WestKent.Tests.Framework.Dialogs;

public class ComponentDialogTests
{
    [Theory]
    [InlineData("memory")]
    [InlineData("text")]
    public async Task Nested_components_keep_their_own_stacks_from_turn_to_turn(string storage)
    {
        var talk = new Talk(Talk.Storage(storage), TwoNumbers("outer", then: TwoNumbers("inner")));

        Assert.Equal(["one"], await talk.SayAsync("hello"));
        Assert.Equal(["two"], await talk.SayAsync("1"));
        Assert.Equal(["one"], await talk.SayAsync("2"));
        Assert.Equal(["two"], await talk.SayAsync("3"));
        Assert.Empty(await talk.SayAsync("4"));
        Assert.Equal(4, talk.Result.Result);
    }

    [Fact]
    public async Task A_component_gives_its_inner_result_to_the_dialog_below()
    {
        var talk = new Talk(new MemoryStorage(),
            new WaterfallDialog("below",
                [(step, ct) => step.BeginDialogAsync("part", null, ct), (step, ct) => step.EndDialogAsync($"got {step.Result}", ct)]),
            TwoNumbers("part"));

        await talk.SayAsync("hello");
        await talk.SayAsync("1");
        await talk.SayAsync("7");

        Assert.Equal("got 7", talk.Result.Result);
    }

    [Fact]
    public async Task A_dialog_of_the_parent_can_be_begun_inside()
    {
        var child = new ComponentDialog("child").AddDialog(new WaterfallDialog("childSteps",
        [
            (step, ct) => step.BeginDialogAsync("shared", "given", ct),
            (step, ct) => step.EndDialogAsync($"child saw {step.Result}", ct),
        ]));
        var parent = new ComponentDialog("parent").AddDialog(child)
            .AddDialog(new WaterfallDialog("shared", [(step, ct) => step.EndDialogAsync(step.Options, ct)]));
        var talk = new Talk(new MemoryStorage(), parent);

        await talk.SayAsync("hello");

        Assert.Equal("child saw given", talk.Result.Result);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_step_that_cancels_cancels_the_component_with_its_result(bool afterAWait)
    {
        WaterfallStep cancel = (_, _) => Task.FromResult(new DialogTurnResult(DialogTurnStatus.Cancelled, 42));
        WaterfallStep wait = (_, _) => Task.FromResult(Dialog.EndOfTurn);
        var talk = new Talk(new MemoryStorage(),
            new ComponentDialog("part").AddDialog(new WaterfallDialog("steps", afterAWait ? [wait, cancel] : [cancel])));

        await talk.SayAsync("hello");
        if (afterAWait) await talk.SayAsync("go on");

        Assert.Equal((DialogTurnStatus.Cancelled, 42), (talk.Result.Status, talk.Result.Result));
    }

    [Fact]
    public async Task Cancelling_outside_cancels_inside_too()
    {
        var ended = new List<string>();
        var talk = new Talk(new MemoryStorage(), "test", async dc =>
                dc.Context.Activity.Text == "stop" ? await dc.CancelAllDialogsAsync() : await dc.BeginDialogAsync("outer"),
            new NotedComponent("outer", ended).AddDialog(new NotedComponent("inner", ended)
                .AddDialog(new WaterfallDialog("wait", [(_, _) => Task.FromResult(Dialog.EndOfTurn)]))));

        await talk.SayAsync("hello");
        await talk.SayAsync("stop");

        Assert.Equal(["inner CancelCalled", "outer CancelCalled"], ended);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public async Task Cancelling_inside_reaches_the_parents_only_when_asked(bool cancelParents, int left)
    {
        var depth = -1;
        var talk = new Talk(new MemoryStorage(), "test", async dc =>
            {
                var result = await dc.BeginDialogAsync("part");
                depth = dc.Stack.Count;
                return result;
            },
            new KeptComponent("part").AddDialog(new WaterfallDialog("steps",
                [(step, ct) => step.CancelAllDialogsAsync(cancelParents, cancellationToken: ct)])));

        await talk.SayAsync("hello");

        Assert.Equal(left, depth);
    }

    [Fact]
    public async Task A_parent_that_handles_the_cancel_event_stays()
    {
        var heard = new List<string>();
        var talk = new Talk(new MemoryStorage(),
            new KeptComponent("part", e => heard.Add($"{e.Name} {e.Value}")).AddDialog(new WaterfallDialog("steps",
                [(step, ct) => step.CancelAllDialogsAsync(true, "stopEverything", 7, ct)])));

        await talk.SayAsync("hello");

        Assert.Equal(["stopEverything 7"], heard);
        Assert.Equal(DialogTurnStatus.Waiting, talk.Result.Status);
    }

    [Fact]
    public async Task A_dialog_put_on_top_of_a_component_leads_back_to_its_question()
    {
        var talk = new Talk(new MemoryStorage(), "test", async dc => dc.Context.Activity.Text switch
            {
                "help" => await dc.BeginDialogAsync("help"),
                "hello" => await dc.BeginDialogAsync("part"),
                _ => await dc.ContinueDialogAsync(),
            },
            new ComponentDialog("part")
                .AddDialog(new WaterfallDialog("ask",
                    [(step, ct) => step.PromptAsync("name", new PromptOptions { Prompt = MessageFactory.Text("Who?") }, ct)]))
                .AddDialog(new TextPrompt("name")),
            new WaterfallDialog("help", [async (step, ct) =>
            {
                await step.Context.SendActivityAsync("Here is help.", cancellationToken: ct);
                return await step.EndDialogAsync(null, ct);
            }]));

        await talk.SayAsync("hello");

        Assert.Equal(["Here is help.", "Who?"], await talk.SayAsync("help"));
        await talk.SayAsync("Priya");
        Assert.Equal("Priya", talk.Result.Result);
    }

    [Fact]
    public async Task State_whose_type_names_were_lost_fails_loudly()
    {
        var instance = new DialogInstance { Id = "part", State = new Dictionary<string, object> { ["dialogs"] = "{}" } };
        var talk = new Talk(new MemoryStorage(), "test", dc =>
        {
            dc.Stack.Add(instance);
            return dc.ContinueDialogAsync();
        }, new ComponentDialog("part").AddDialog(new TextPrompt("name")));

        await Assert.ThrowsAsync<InvalidOperationException>(() => talk.SayAsync("hello"));
    }

    private static ComponentDialog TwoNumbers(string id, Dialog? then = null)
    {
        var component = new ComponentDialog(id);
        component.AddDialog(new WaterfallDialog("steps",
        [
            (step, ct) => step.PromptAsync("number", new PromptOptions { Prompt = MessageFactory.Text("one") }, ct),
            (step, ct) => step.PromptAsync("number", new PromptOptions { Prompt = MessageFactory.Text("two") }, ct),
            (step, ct) => then == null ? step.EndDialogAsync(step.Result, ct) : step.BeginDialogAsync(then.Id, null, ct),
        ]));
        component.AddDialog(new NumberPrompt<int>("number"));
        if (then != null) component.AddDialog(then);
        return component;
    }

    private sealed class NotedComponent(string id, List<string> ended) : ComponentDialog(id)
    {
        protected override Task OnEndDialogAsync(
            ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            ended.Add($"{instance.Id} {reason}");
            return Task.CompletedTask;
        }
    }

    // Stays on the stack when the dialogs inside are gone.
    private sealed class KeptComponent(string id, Action<DialogEvent>? onEvent = null) : ComponentDialog(id)
    {
        protected override Task<DialogTurnResult> EndComponentAsync(
            DialogContext outerDc, object result, CancellationToken cancellationToken) => Task.FromResult(EndOfTurn);

        protected override async Task<DialogTurnResult> OnBeginDialogAsync(
            DialogContext innerDc, object options, CancellationToken cancellationToken = default)
        {
            await base.OnBeginDialogAsync(innerDc, options, cancellationToken);
            return EndOfTurn;
        }

        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            onEvent?.Invoke(e);
            return Task.FromResult(onEvent != null);
        }
    }
}
