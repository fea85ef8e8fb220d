using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace WestKent.Tests.Framework.Dialogs.Choices;

public class ChoiceFactoryTests
{
    private static readonly Choice[] Two = [new("a"), new("b")];
    private static readonly Choice[] Three = [new("a"), new("b"), new("c")];

    [Fact]
    public void Written_in_a_line_they_are_numbered_and_joined()
    {
        Assert.Equal("pick (1) a, (2) b, or (3) c", ChoiceFactory.Inline(Three, "pick").Text);
        Assert.Equal("pick (1) a or (2) b", ChoiceFactory.Inline(Two, "pick").Text);
        Assert.Equal("pick a; b; or lastly c",
            ChoiceFactory.Inline(Three, "pick", null, new ChoiceFactoryOptions("; ", null, "; or lastly ", false)).Text);
        Assert.Equal("a or b", ChoiceFactory.Inline(Two, null, null, new ChoiceFactoryOptions { IncludeNumbers = false }).Text.Trim());
    }

    [Fact]
    public void Written_as_a_list_they_stand_below_one_another()
    {
        Assert.Equal("pick\n\n   1. a\n   2. b", ChoiceFactory.List(Two, "pick").Text);
        Assert.Equal("pick\n\n   - a\n   - b", ChoiceFactory.List(["a", "b"], "pick", null, new ChoiceFactoryOptions { IncludeNumbers = false }).Text);
    }

    [Fact]
    public void Buttons_send_the_value_unless_the_choice_has_a_button_of_its_own()
    {
        var own = new CardAction { Type = ActionTypes.OpenUrl, Title = "Read more", Value = "https://example.org" };

        var shown = ChoiceFactory.SuggestedAction([new Choice("a"), new Choice("b") { Action = own }], "pick", null, toList: null);

        var plain = shown.SuggestedActions.Actions[0];
        Assert.Equal((ActionTypes.ImBack, "a", "a"), (plain.Type, plain.Title, plain.Value));
        Assert.Same(own, shown.SuggestedActions.Actions[1]);
        Assert.Equal(InputHints.ExpectingInput, shown.InputHint);
    }

    [Theory]
    [InlineData(Channels.Directline, 3, "buttons")]
    [InlineData(Channels.Webchat, 100, "buttons")]
    [InlineData(Channels.Emulator, 101, "list")]
    [InlineData(Channels.Telegram, 10, "buttons")]
    [InlineData(Channels.Facebook, 10, "buttons")]
    [InlineData(Channels.Facebook, 11, "list")]
    [InlineData(Channels.Line, 13, "buttons")]
    [InlineData(Channels.Line, 14, "card")]
    [InlineData(Channels.Slack, 3, "card")]
    [InlineData(Channels.Msteams, 3, "card")]
    [InlineData(Channels.Msteams, 51, "list")]
    [InlineData(Channels.Sms, 3, "inline")]
    [InlineData(Channels.Sms, 4, "list")]
    [InlineData(Channels.Email, 2, "inline")]
    [InlineData(Channels.Twilio, 9, "list")]
    [InlineData(Channels.Test, 3, "inline")]
    [InlineData(null, 3, "inline")]
    public void Each_channel_gets_what_it_can_show(string? channel, int count, string expected)
    {
        var choices = Enumerable.Range(1, count).Select(number => new Choice($"c{number}")).ToList();

        Assert.Equal(expected, Shape(ChoiceFactory.ForChannel(channel, choices, "pick", null, null)));
    }

    [Fact]
    public void Teams_shows_up_to_three_buttons_in_a_personal_chat()
    {
        var shown = ChoiceFactory.ForChannel(Channels.Msteams, Three, "pick", conversationType: "personal", toList: ["user"]);

        Assert.Equal("buttons", Shape(shown));
        Assert.Equal(["user"], shown.SuggestedActions.To);
    }

    [Theory]
    [InlineData(Channels.Webchat)]
    [InlineData(Channels.Msteams)]
    [InlineData(Channels.Sms)]
    public void A_long_title_turns_them_into_a_list_everywhere(string channel) => Assert.Equal(
        "list", Shape(ChoiceFactory.ForChannel(channel, [new Choice("twenty-one characters")], "pick", null, null)));

    [Fact]
    public void On_a_card_the_question_is_in_the_card()
    {
        var shown = ChoiceFactory.HeroCard(Two, "pick");

        var card = Assert.IsType<HeroCard>(Assert.Single(shown.Attachments).Content);
        Assert.Equal("pick", card.Text);
        Assert.Equal(["a", "b"], card.Buttons.Select(button => button.Title));
        Assert.True(string.IsNullOrEmpty(shown.Text));
    }

    private static string Shape(IMessageActivity shown) => shown switch
    {
        { SuggestedActions: not null } => "buttons",
        { Attachments.Count: > 0 } => "card",
        { Text: var text } when text.Contains('\n', StringComparison.Ordinal) => "list",
        _ => "inline",
    };
}
