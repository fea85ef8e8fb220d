using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace WestKent.Tests.Framework.Dialogs;

public class WaterfallTests
{
    [Theory]
    [InlineData("memory")]
    [InlineData("text")]
    public async Task Each_message_is_the_result_of_the_step_before(string storage)
    {
        var talk = new Talk(Talk.Storage(storage), new WaterfallDialog("names",
        [
            (step, _) => Ask(step, "first"),
            (step, _) => Ask(step, $"second after {step.Result}"),
            (step, ct) => step.EndDialogAsync($"done after {step.Result}", ct),
        ]));

        Assert.Equal(["first"], await talk.SayAsync("hello"));
        Assert.Equal(["second after one"], await talk.SayAsync("one"));
        Assert.Empty(await talk.SayAsync("two"));
        Assert.Equal(DialogTurnStatus.Complete, talk.Result.Status);
        Assert.Equal("done after two", talk.Result.Result);
    }

    [Theory]
    [InlineData("memory")]
    [InlineData("text")]
    public async Task Values_last_from_step_to_step_and_dates_typed_by_people_stay_text(string storage)
    {
        var talk = new Talk(Talk.Storage(storage), new WaterfallDialog("values",
        [
            (step, _) =>
            {
                step.Values["count"] = 41;
                return Ask(step, "when");
            },
            (step, _) =>
            {
                step.Values["said"] = step.Result;
                return Ask(step, "why");
            },
            (step, ct) => step.EndDialogAsync(
                $"{Convert.ToInt32(step.Values["count"], null) + 1} {Assert.IsType<string>(step.Values["said"])}", ct),
        ]));

        await talk.SayAsync("hello");
        await talk.SayAsync("2026-01-02T03:04:05Z");
        await talk.SayAsync("because");

        Assert.Equal("42 2026-01-02T03:04:05Z", talk.Result.Result);
    }

    [Fact]
    public async Task Steps_know_their_index_options_and_reason()
    {
        var seen = new List<(int, object?, DialogReason)>();
        var inner = new WaterfallDialog("inner",
        [
            (step, ct) =>
            {
                seen.Add((step.Index, step.Options, step.Reason));
                return step.NextAsync("on", ct);
            },
            (step, _) =>
            {
                seen.Add((step.Index, step.Result, step.Reason));
                return Ask(step, "wait");
            },
            (step, _) =>
            {
                seen.Add((step.Index, step.Result, step.Reason));
                return Task.FromResult(Dialog.EndOfTurn);
            },
        ]);
        var talk = new Talk(new MemoryStorage(), "test", async dc =>
        {
            var result = await dc.ContinueDialogAsync();
            return result.Status == DialogTurnStatus.Empty ? await dc.BeginDialogAsync("inner", "given") : result;
        }, inner);

        await talk.SayAsync("hello");
        await talk.SayAsync("answer");

        Assert.Equal(
            [(0, "given", DialogReason.BeginCalled), (1, "on", DialogReason.NextCalled), (2, "answer", DialogReason.ContinueCalled)], seen);
    }

    [Fact]
    public async Task Going_on_twice_from_one_step_is_refused()
    {
        var talk = new Talk(new MemoryStorage(), new WaterfallDialog("a",
        [
            async (step, ct) =>
            {
                await step.NextAsync(null, ct);
                return await step.NextAsync(null, ct);
            },
            (step, _) => Task.FromResult(Dialog.EndOfTurn),
        ]));

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => talk.SayAsync("hello"));

        Assert.Equal("WaterfallStepContext.NextAsync(): method already called for dialog and step 'a[0]'.", refused.Message);
    }

    [Fact]
    public async Task Anything_but_a_message_leaves_the_waterfall_waiting()
    {
        var talk = new Talk(new MemoryStorage(), new WaterfallDialog("a",
            [(step, _) => Ask(step, "question"), (step, _) => Ask(step, "next")]));
        await talk.SayAsync("hello");

        Assert.Empty(await talk.SendAsync(new Activity(ActivityTypes.Typing)));
        Assert.Equal(DialogTurnStatus.Waiting, talk.Result.Status);
        Assert.Equal(["next"], await talk.SayAsync("answer"));
    }

    [Fact]
    public async Task A_token_is_no_option_and_no_result()
    {
        var talk = new Talk(new MemoryStorage(), new WaterfallDialog("a",
            [(step, ct) => step.EndDialogAsync(ct, CancellationToken.None)]));

        await Assert.ThrowsAsync<ArgumentException>(() => talk.SayAsync("hello"));
    }

    [Fact]
    public void A_step_that_is_nothing_is_refused() =>
        Assert.Throws<ArgumentNullException>(() => new WaterfallDialog("a").AddStep(null));

    [Fact]
    public void The_version_counts_the_steps() =>
        Assert.Equal("a:2", new WaterfallDialog("a", [(_, _) => null!]).AddStep((_, _) => null!).GetVersion());

    [Fact]
    public async Task Telemetry_hears_of_start_steps_and_end_by_name()
    {
        var heard = new HeardTelemetry();
        var waterfall = new WaterfallDialog("a", [AskAnything, (step, ct) => step.EndDialogAsync(null, ct)]);
        var talk = new Talk(new MemoryStorage(), waterfall);
        waterfall.TelemetryClient = heard;

        await talk.SayAsync("hello");
        await talk.SayAsync("answer");

        Assert.Equal(
            ["WaterfallStart ", "WaterfallStep AskAnything", "WaterfallStep Step2of2", "WaterfallComplete "], heard.Events);
    }

    [Fact]
    public async Task Telemetry_hears_which_step_was_cancelled()
    {
        var heard = new HeardTelemetry();
        var waterfall = new WaterfallDialog("a", [AskAnything, AskAnything]) { TelemetryClient = heard };
        var instance = new DialogInstance { Id = "a" };
        instance.State.Add("stepIndex", 1L);
        instance.State.Add("instanceId", "some id");

        await waterfall.EndDialogAsync(null, instance, DialogReason.CancelCalled);

        Assert.Equal(["WaterfallCancel AskAnything"], heard.Events);
    }

    private static Task<DialogTurnResult> AskAnything(WaterfallStepContext step, CancellationToken cancellationToken) => Ask(step, "anything");

    private static async Task<DialogTurnResult> Ask(WaterfallStepContext step, string question)
    {
        await step.Context.SendActivityAsync(question);
        return Dialog.EndOfTurn;
    }
}
