using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace WestKent.Tests.Framework.Dialogs;

public class DialogSetTests
{
    [Fact]
    public void A_second_dialog_of_the_same_id_is_renamed_and_the_same_one_is_not_added_twice()
    {
        var prompt = new TextPrompt("name");
        var set = new DialogSet().Add(prompt).Add(prompt).Add(new TextPrompt("name")).Add(new TextPrompt("name"));

        Assert.Equal(["name", "name2", "name3"], set.GetDialogs().Select(dialog => dialog.Id));
        Assert.Same(prompt, set.Find("name"));
        Assert.Null(set.Find("other"));
        Assert.Throws<ArgumentNullException>(() => set.Find(" "));
    }

    [Fact]
    public void A_dialog_without_an_id_goes_by_its_class() => Assert.Equal(nameof(ComponentDialog), new ComponentDialog().Id);

    [Fact]
    public void Dialogs_another_needs_come_with_it() => Assert.Equal(
        ["needing", "needed"], new DialogSet().Add(new NeedingDialog()).GetDialogs().Select(dialog => dialog.Id));

    [Fact]
    public async Task A_set_without_state_cannot_open_a_stack()
    {
        Assert.Throws<ArgumentNullException>(() => new DialogSet(null));
        await Assert.ThrowsAsync<InvalidOperationException>(() => new Talk(new MemoryStorage(), "test",
            async dc => await (await new DialogSet().CreateContextAsync(dc.Context)).ContinueDialogAsync(), new TextPrompt("name")).SayAsync("hello"));
    }

    [Fact]
    public void Telemetry_reaches_every_dialog_even_in_components_that_hold_each_other()
    {
        var (one, other) = (new ComponentDialog("one"), new ComponentDialog("other"));
        one.Dialogs.Add(other);
        other.Dialogs.Add(one);
        var heard = new HeardTelemetry();

        one.Dialogs.TelemetryClient = heard;
        one.AddDialog(new TextPrompt("later"));

        Assert.Same(heard, other.TelemetryClient);
        Assert.Same(heard, one.FindDialog("later").TelemetryClient);
        one.Dialogs.TelemetryClient = null;
        Assert.IsType<NullBotTelemetryClient>(one.FindDialog("later").TelemetryClient);
    }

    [Fact]
    public void The_version_changes_with_the_dialogs_and_the_number_of_steps()
    {
        var version = new DialogSet().Add(new WaterfallDialog("a", [null!])).GetVersion();

        Assert.Equal(version, new DialogSet().Add(new WaterfallDialog("a", [null!])).GetVersion());
        Assert.NotEqual(version, new DialogSet().Add(new WaterfallDialog("a", [null!, null!])).GetVersion());
        Assert.NotEqual(version, new DialogSet().Add(new WaterfallDialog("a", [null!])).Add(new TextPrompt("b")).GetVersion());
    }

    private sealed class NeedingDialog() : ComponentDialog("needing"), IDialogDependencies
    {
        public IEnumerable<Dialog> GetDependencies() => [new TextPrompt("needed")];
    }
}
