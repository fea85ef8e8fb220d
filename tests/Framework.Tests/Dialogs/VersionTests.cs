using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace WestKent.Tests.Framework.Dialogs;

public class VersionTests
{
    [Fact]
    public async Task A_conversation_that_has_not_changed_says_nothing_of_versions()
    {
        var storage = new MemoryStorage();
        await Told(storage, 3).SayAsync("hello");
        var talk = Told(storage, 3);

        Assert.Equal(["step 1"], await talk.SayAsync("go on"));
        Assert.DoesNotContain(talk.Sent, sent => sent.Type == ActivityTypes.Trace);
    }

    [Theory]
    [InlineData(1, 4, "step 1", DialogTurnStatus.Waiting)]
    [InlineData(3, 1, null, DialogTurnStatus.Complete)]
    public async Task Another_number_of_steps_is_traced_and_the_waterfall_goes_on_by_index(
        int before, int after, string? expected, DialogTurnStatus status)
    {
        var storage = new MemoryStorage();
        await Told(storage, before).SayAsync("hello");
        var talk = Told(storage, after);

        Assert.Equal(expected == null ? [] : [expected], await talk.SayAsync("go on"));
        Assert.Equal(status, talk.Result.Status);
        Assert.Contains(talk.Sent, sent => sent.Name == "Unhandled dialog event: versionChanged. Active Dialog: told");
    }

    [Fact]
    public async Task A_component_can_handle_its_own_change_and_is_told_once()
    {
        var storage = new MemoryStorage();
        var heard = new List<string>();
        await Told(storage, 2).SayAsync("hello");

        await Told(storage, 4, heard).SayAsync("go on");
        await Told(storage, 4, heard).SayAsync("go on");

        Assert.Equal(["versionChanged told"], heard);
    }

    private static Talk Told(IStorage storage, int steps, List<string>? heard = null) => new(storage, new Teller(heard)
        .AddDialog(new WaterfallDialog("steps", Enumerable.Range(0, steps).Select<int, WaterfallStep>(number => async (step, ct) =>
        {
            await step.Context.SendActivityAsync($"step {number}", cancellationToken: ct);
            return Dialog.EndOfTurn;
        }))));

    private sealed class Teller(List<string>? heard) : ComponentDialog("told")
    {
        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name != DialogEvents.VersionChanged) return Task.FromResult(false);
            heard?.Add($"{e.Name} {e.Value}");
            return Task.FromResult(heard != null);
        }
    }
}
