using AngleSharp.Dom;
using WestKent.Portal.Components;

namespace WestKent.Tests.Portal.Components;

public sealed class ChatMarkupTests
{
    [Fact]
    public async Task What_a_resident_wrote_is_shown_exactly_and_never_run()
    {
        const string words = "<script>alert(1)</script>\nمرحبا";

        var markup = await Rendered.Async<ChatMessage>(new() { ["Id"] = "r1", ["From"] = ChatSpeaker.Resident, ["Label"] = "You said", ["Text"] = words });

        var message = markup.QuerySelector("[data-from=resident]")!;
        Assert.Contains(words, message.TextContent, StringComparison.Ordinal);
        Assert.Null(markup.QuerySelector("script"));
        Assert.Equal("auto", message.GetAttribute("dir"));
    }

    [Fact]
    public async Task A_message_says_who_is_speaking_and_holds_the_reference_apart()
    {
        var markup = await Rendered.Async<ChatMessage>(new()
        {
            ["Id"] = "b1",
            ["From"] = ChatSpeaker.Bot,
            ["Label"] = "Assistant said",
            ["Text"] = "It is in.",
            ["ReferenceLabel"] = "Your reference",
            ["Reference"] = "7F3K-9QZM-A",
        });

        Assert.Equal("Assistant said", markup.QuerySelector("#b1 > .chat-label")!.TextContent);
        Assert.Equal("7F3K-9QZM-A", markup.QuerySelector("[data-from=bot] [data-case-reference]")!.TextContent);
    }

    [Fact]
    public async Task Choices_of_an_answered_question_are_words_only()
    {
        var markup = await Rendered.Async<ChatMessage>(new()
        {
            ["Id"] = "b1",
            ["From"] = ChatSpeaker.Bot,
            ["Label"] = "Assistant said",
            ["Text"] = "Is that right?",
            ["PastChoices"] = new[] { "Yes", "Not quite" },
        });

        Assert.Equal(["Yes", "Not quite"], markup.QuerySelectorAll(".chat-past li").Select(choice => choice.TextContent));
        Assert.Empty(markup.QuerySelectorAll("button, input, a"));
    }

    [Fact]
    public async Task The_form_has_one_text_box_and_a_button_for_each_choice()
    {
        var markup = await Rendered.Async<ChatForm>(new()
        {
            ["Replies"] = new QuickReply[] { new("yes", "Yes"), new("no", "Not quite") },
            ["RepliesLabel"] = "Choose one",
            ["TextLabel"] = "Your message",
            ["SendText"] = "Send",
        });

        var form = markup.QuerySelector("form#chat-form[method=post]")!;
        Assert.Single(form.QuerySelectorAll("[name=text]"));
        Assert.Equal(["yes", "no"], form.QuerySelectorAll("button[name=choice]").Select(button => button.GetAttribute("value")));
        Assert.All(form.QuerySelectorAll("button"), button => Assert.Equal("submit", button.GetAttribute("type")));
        Assert.Equal("Your message", form.QuerySelector("label[for=text]")!.TextContent);
    }
}
