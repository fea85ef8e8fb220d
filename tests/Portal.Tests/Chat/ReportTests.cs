using System.Text.RegularExpressions;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.Chat;

[Collection(OnePortal.Name)]
public sealed class ReportTests(OnePortal portal)
{
    private const string ReferenceShape = "^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]$";

    [Fact]
    public async Task A_report_can_be_made_with_buttons_alone()
    {
        using var resident = portal.NewVisitor();

        var reference = await resident.ReportByButtonsAsync();

        Assert.Matches(ReferenceShape, reference);
        Assert.Equal("report/sent-without-name", resident.Page.Asked);
    }

    [Fact]
    public async Task A_report_can_be_made_with_typed_words_alone()
    {
        using var resident = portal.NewVisitor();

        var reference = await resident.ReportInWordsAsync();

        Assert.Matches(ReferenceShape, reference);
        Assert.Equal("report/sent", resident.Page.Asked);
    }

    [Fact]
    public async Task The_first_page_says_that_this_is_a_machine_and_takes_a_message()
    {
        using var resident = portal.NewVisitor();

        var page = await resident.OpenAsync("/chat");

        Assert.Equal("greeting", page.Asked);
        Assert.Empty(page.Said);
        Assert.NotNull(page.Document.QuerySelector("form#chat-form[method=post] textarea[name=text]"));
    }

    [Fact]
    public async Task The_whole_talk_is_still_there_when_the_resident_comes_back()
    {
        using var resident = portal.NewVisitor();
        await resident.ReportByButtonsAsync();
        var before = resident.Page;

        var after = await resident.OpenAsync("/chat");

        Assert.Equal(before.Said, after.Said);
        Assert.Equal(before.Heard, after.Heard);
        Assert.Equal(before.Reference, after.Reference);
    }

    [Fact]
    public async Task Another_browser_sees_nothing_of_the_talk()
    {
        using var resident = portal.NewVisitor();
        await resident.OpenAsync("/chat");
        await resident.SayAsync(Reporting.Problem);
        using var stranger = portal.NewVisitor();

        var page = await stranger.OpenAsync("/chat");

        Assert.Empty(page.Said);
    }

    [Fact]
    public async Task An_answer_changed_while_checking_is_the_one_that_is_sent()
    {
        using var resident = portal.NewVisitor();
        await resident.OpenAsync("/chat");
        await resident.SayAsync(Reporting.Problem);
        await resident.AnswerUntilAskedAsync("report/check");

        await resident.ChooseAsync("change:report/where");
        Assert.Equal("report/where", resident.Page.Asked);
        await resident.SayAsync("7 Quarry Hill, Tonbridge TN9 2RH");
        await resident.AnswerUntilAskedAsync("report/check");
        var checkedAgain = Regex.Replace(resident.Page.Heard[^1], @"\s+", " ");
        await resident.ChooseAsync("send");

        Assert.Contains("7 Quarry Hill", checkedAgain, StringComparison.Ordinal);
        Assert.DoesNotContain("12 Station Road", checkedAgain, StringComparison.Ordinal);
        Assert.NotNull(resident.Page.Reference);
    }

    [Fact]
    public async Task Words_of_danger_get_help_first_and_the_report_goes_on()
    {
        using var resident = portal.NewVisitor();
        await resident.OpenAsync("/chat");
        await resident.SayAsync(Reporting.Problem);

        await resident.SayAsync("he has a knife and he is kicking my door in right now");

        Assert.Contains(resident.Page.Document.QuerySelectorAll(".chat-bubble-urgent"), bubble => bubble.TextContent.Contains("999", StringComparison.Ordinal));
        Assert.NotNull(resident.Page.Asked);
    }
}
