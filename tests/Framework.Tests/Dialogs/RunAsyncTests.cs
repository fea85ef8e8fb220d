using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace WestKent.Tests.Framework.Dialogs;

public class RunAsyncTests
{
    [Fact]
    public async Task A_dialog_runs_from_turn_to_turn_and_begins_anew_when_done()
    {
        var flow = Flow(new WaterfallDialog("ask",
            [(step, ct) => Say(step, "Who?", ct), (step, ct) => Say(step, $"Hello {step.Result}", ct), (step, ct) => step.EndDialogAsync(null, ct)]));

        await flow.Test("hello", "Who?").Test("Priya", "Hello Priya").Send("bye").AssertNoReply(timeout: 50).Test("hello", "Who?").StartTestAsync();
    }

    [Fact]
    public async Task Every_turn_ends_with_a_trace_of_the_stacks_without_anyones_words()
    {
        var flow = Flow(new ComponentDialog("outer").AddDialog(new WaterfallDialog("ask",
            [(step, ct) => Say(step, "Who?", ct), (step, ct) => Say(step, "And?", ct)])), trace: true);

        await flow.Test("hello", "Who?").AssertReply(AssertTrace).Test("my secret", "And?").AssertReply(AssertTrace).StartTestAsync();

        static void AssertTrace(IActivity sent)
        {
            var trace = Assert.IsType<Activity>(sent);
            Assert.Equal((ActivityTypes.Trace, "BotState", "Bot State"), (trace.Type, trace.Name, trace.Label));
            Assert.Equal("""{"dialogcontext":{"stack":[["outer"],["ask"]]}}""", ((JToken)trace.Value).ToString(Newtonsoft.Json.Formatting.None));
        }
    }

    [Fact]
    public async Task A_component_that_handles_the_error_keeps_the_turn_going()
    {
        var failed = false;
        var flow = Flow(new ForgivingComponent().AddDialog(new WaterfallDialog("ask",
        [
            (step, ct) => Say(step, "Who?", ct),
            (step, ct) =>
            {
                if (failed) return Say(step, "All is well", ct);
                failed = true;
                throw new FormatException("once");
            },
            (step, ct) => Say(step, "After that", ct),
        ])));

        await flow.Test("hello", "Who?").Send("Priya").AssertReply("After that").StartTestAsync();
    }

    [Fact]
    public async Task An_error_nobody_handles_leaves_the_turn()
    {
        var flow = Flow(new WaterfallDialog("ask", [(_, _) => throw new FormatException("no")]));

        await Assert.ThrowsAsync<FormatException>(() => flow.Send("hello").StartTestAsync());
    }

    [Fact]
    public async Task Lost_type_names_surface_together_with_what_they_broke()
    {
        var state = new ConversationState(new MemoryStorage());
        var accessor = state.CreateProperty<DialogState>("dialogs");
        var component = new ComponentDialog("part").AddDialog(new TextPrompt("name"));

        var flow = new TestFlow(new TestAdapter(), async (turnContext, ct) =>
        {
            var stack = await accessor.GetAsync(turnContext, () => new DialogState(), ct);
            stack.DialogStack.Add(new DialogInstance { Id = "part", State = new Dictionary<string, object> { ["dialogs"] = new JObject() } });
            await component.RunAsync(turnContext, accessor, ct);
        });

        var both = await Assert.ThrowsAsync<AggregateException>(() => flow.Send("hello").StartTestAsync());
        Assert.Equal(2, both.InnerExceptions.Count);
    }

    private static TestFlow Flow(Dialog dialog, bool trace = false)
    {
        var state = new ConversationState(new MemoryStorage());
        var adapter = new TestAdapter(sendTraceActivity: trace).Use(new AutoSaveStateMiddleware(state));
        return new TestFlow(adapter, (turnContext, ct) => dialog.RunAsync(turnContext, state.CreateProperty<DialogState>("dialogs"), ct));
    }

    private static async Task<DialogTurnResult> Say(WaterfallStepContext step, string text, CancellationToken cancellationToken)
    {
        await step.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        return Dialog.EndOfTurn;
    }

    private sealed class ForgivingComponent() : ComponentDialog("forgiving")
    {
        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
            Task.FromResult(e.Name == DialogEvents.Error);
    }
}
