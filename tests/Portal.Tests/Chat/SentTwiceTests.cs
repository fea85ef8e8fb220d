using System.Net;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.Chat;

/// <summary>Double clicks, re-posts, second tabs and the back button: nothing is lost and nothing happens twice.</summary>
[Collection(OnePortal.Name)]
public sealed class SentTwiceTests(OnePortal portal)
{
    [Fact]
    public async Task The_same_form_sent_twice_is_one_message()
    {
        using var resident = portal.NewVisitor();
        await resident.OpenAsync("/chat");
        var form = resident.FieldsOf("#chat-form", ("text", Reporting.Problem));

        using var first = await resident.PostAsync("/chat", form);
        using var second = await resident.PostAsync("/chat", form);
        var page = await resident.OpenAsync("/chat");

        Assert.Equal(HttpStatusCode.Found, first.StatusCode);
        Assert.Equal(HttpStatusCode.Found, second.StatusCode);
        Assert.Equal([Reporting.Problem], page.Said);
    }

    [Fact]
    public async Task A_first_message_sent_twenty_times_at_once_is_one_message()
    {
        using var resident = portal.NewVisitor();
        await resident.OpenAsync("/chat");
        var form = resident.FieldsOf("#chat-form", ("text", Reporting.Problem));

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => resident.PostAsync("/chat", form)));
        var page = await resident.OpenAsync("/chat");

        Assert.Equal([Reporting.Problem], page.Said);
    }

    [Fact]
    public async Task A_browser_that_lost_its_cookie_is_answered_when_it_sends_its_form_again()
    {
        using var resident = portal.NewVisitor();
        await resident.OpenAsync("/chat");
        var form = resident.FieldsOf("#chat-form", ("text", Reporting.Problem));
        using var taken = await resident.PostAsync("/chat", form);
        using var forgetful = portal.NewVisitor();

        using var answer = await forgetful.PostAsync("/chat", form);
        var page = await forgetful.ShowAsync(answer);

        Assert.Equal([Reporting.Problem], page.Said);
    }

    [Fact]
    public async Task Twenty_browsers_pressing_send_on_one_form_make_one_case()
    {
        using var resident = portal.NewVisitor();
        await resident.OpenAsync("/chat");
        await resident.SayAsync(Reporting.Problem);
        await resident.AnswerUntilAskedAsync("report/check");
        var send = resident.FieldsOf("#chat-form", ("text", ""), ("choice", "send"));
        var casesBefore = await portal.Host.CountAsync("Cases");

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => resident.PostAsync("/chat", send)));
        var page = await resident.OpenAsync("/chat");

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Found, answer.StatusCode));
        Assert.Equal(casesBefore + 1, await portal.Host.CountAsync("Cases"));
        Assert.Single(page.Document.QuerySelectorAll("[data-case-reference]"));
        Assert.Equal("report/sent", page.Asked);
    }

    [Fact]
    public async Task Sending_the_report_from_two_tabs_makes_one_case()
    {
        using var resident = portal.NewVisitor();
        await resident.OpenAsync("/chat");
        await resident.SayAsync(Reporting.Problem);
        await resident.AnswerUntilAskedAsync("report/check");
        using var otherTab = resident.NewTab();
        await otherTab.OpenAsync("/chat");
        var casesBefore = await portal.Host.CountAsync("Cases");

        await resident.ChooseAsync("send");
        await otherTab.ChooseAsync("send");

        Assert.Equal(casesBefore + 1, await portal.Host.CountAsync("Cases"));
        Assert.Equal(resident.Page.Reference, otherTab.Page.Reference);
        Assert.Contains("common/overtaken", otherTab.Page.Answered);
    }

    [Fact]
    public async Task A_button_pressed_in_a_tab_left_behind_is_explained_and_changes_nothing()
    {
        using var resident = portal.NewVisitor();
        await resident.OpenAsync("/chat");
        await resident.SayAsync(Reporting.Problem);
        using var otherTab = resident.NewTab();
        await otherTab.OpenAsync("/chat");
        await resident.AnswerUntilAskedAsync("report/where");

        await otherTab.ChooseAsync("not-now");

        Assert.Equal(["common/overtaken", "report/where"], otherTab.Page.Answered);
    }

    [Fact]
    public async Task Words_typed_in_two_tabs_are_both_kept()
    {
        using var resident = portal.NewVisitor();
        await resident.OpenAsync("/chat");
        await resident.SayAsync(Reporting.Problem);
        await resident.AnswerUntilAskedAsync("report/effect");
        using var otherTab = resident.NewTab();
        await otherTab.OpenAsync("/chat");

        await resident.SayAsync("I am worn out by it");
        await otherTab.SayAsync("my son cannot do his homework");

        Assert.Contains("I am worn out by it", otherTab.Page.Said);
        Assert.Contains("my son cannot do his homework", otherTab.Page.Said);
    }

    [Fact]
    public async Task Two_messages_sent_at_the_same_moment_are_both_kept()
    {
        using var resident = portal.NewVisitor();
        await resident.OpenAsync("/chat");
        await resident.SayAsync(Reporting.Problem);
        using var otherTab = resident.NewTab();
        await otherTab.OpenAsync("/chat");
        var one = resident.FieldsOf("#chat-form", ("text", "it shakes the walls"));
        var other = otherTab.FieldsOf("#chat-form", ("text", "there are six of them"));

        await Task.WhenAll(resident.PostAsync("/chat", one), otherTab.PostAsync("/chat", other));
        var page = await resident.OpenAsync("/chat");

        Assert.Equal(["it shakes the walls", "there are six of them"], page.Said.Skip(1).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Going_back_and_sending_other_words_keeps_both()
    {
        using var resident = portal.NewVisitor();
        await resident.OpenAsync("/chat");
        var oldForm = resident.Page;
        await resident.SayAsync("they shout at me");

        using var sentAgain = await resident.PostAsync("/chat", [.. oldForm.FieldsOf("#chat-form"), new("text", "they shout at me when I come home")]);
        var page = await resident.ShowAsync(sentAgain);

        Assert.Equal(["they shout at me", "they shout at me when I come home"], page.Said);
    }
}
