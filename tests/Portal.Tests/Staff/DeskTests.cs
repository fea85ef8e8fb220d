using System.Net;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.Staff;

/// <summary>What staff do to a case at the desk, without script, and what the desk does when it cannot be done.</summary>
[Collection(OnePortal.Name)]
public sealed class DeskTests(OnePortal portal)
{
    [Fact]
    public async Task A_case_is_found_assessed_and_acted_on_and_its_source_is_told()
    {
        var reference = await portal.Host.ReportedCaseAsync("07700 900301");
        using var officer = await portal.Host.NewStaffAsync(AtTheDesk.Officer);

        var found = await officer.OpenAsync($"/staff/cases?search={reference}");
        Assert.Contains($"/staff/cases/{reference}", found.Links);
        var assessed = await officer.ActAsync(reference, "assess", ("Vulnerability", "no"));
        Assert.Equal($"/staff/cases/{reference}?done=assessed", assessed.Address.PathAndQuery);
        var mine = await officer.OpenAsync("/staff");
        Assert.Contains($"/staff/cases/{reference}", mine.Links);

        await officer.OpenAsync($"/staff/cases/{reference}/action");
        var preview = await officer.FillInAsync("look", ("Outcome", "verbal-warning"), ("Note", "Rang the tenant."), ("Wording", "We gave a spoken warning today."));
        Assert.Contains("We gave a spoken warning today.", preview.Document.QuerySelector(".desk-preview [data-on-their-page]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Rang the tenant.", (await officer.NewTab().OpenAsync($"/staff/cases/{reference}")).Words, StringComparison.Ordinal);

        var recorded = await officer.FillInAsync("save");
        Assert.Equal($"/staff/cases/{reference}?done=action-recorded", recorded.Address.PathAndQuery);
        Assert.Contains("Rang the tenant.", recorded.Words, StringComparison.Ordinal);
        Assert.Contains($"We have news for you on {reference}", await OutboxAsync(officer), StringComparison.Ordinal);

        var undone = await officer.SubmitAsync($"form[action='/staff/cases/{reference}/undo']");
        Assert.Equal($"/staff/cases/{reference}?done=undone", undone.Address.PathAndQuery);
        Assert.DoesNotContain($"We have news for you on {reference}", await OutboxAsync(officer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_officers_who_save_the_same_case_neither_loses_a_word()
    {
        var reference = await portal.Host.ReportedCaseAsync("07700 900302");
        using var one = await portal.Host.NewStaffAsync(AtTheDesk.Officer);
        using var other = await portal.Host.NewStaffAsync(AtTheDesk.OtherOfficer);
        await one.OpenAsync($"/staff/cases/{reference}/note");
        await other.ActAsync(reference, "note", ("Kind", "note"), ("Note", "Saved first by a colleague."));

        var clash = await one.FillInAsync("save", ("Kind", "note"), ("Note", "A long note that took ten minutes."));

        Assert.Equal($"/staff/cases/{reference}/note", clash.Address.PathAndQuery);
        Assert.NotNull(clash.Document.QuerySelector("section.notice-alert"));
        Assert.Contains("A long note that took ten minutes.", clash.Document.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        var saved = await one.FillInAsync("save");
        Assert.Contains("Saved first by a colleague.", saved.Words, StringComparison.Ordinal);
        Assert.Contains("A long note that took ten minutes.", saved.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2020-01-06")]
    [InlineData("2026-12-25")]
    [InlineData("2199-01-01")]
    [InlineData("soon")]
    [InlineData("")]
    public async Task A_day_that_cannot_be_promised_is_said_beside_its_box_and_the_words_stay(string day)
    {
        var reference = await portal.Host.ReportedCaseAsync("07700 900303");
        using var officer = await portal.Host.NewStaffAsync(AtTheDesk.Officer);

        var page = await officer.ActAsync(reference, "question", ("Question", "Which evenings were the worst?"), ("NextContact", day));

        Assert.NotNull(page.Document.QuerySelector("#Form-NextContact-error"));
        Assert.Equal("Which evenings were the worst?", page.Document.QuerySelector("textarea")!.TextContent);
    }

    [Fact]
    public async Task Words_that_may_give_someone_away_go_only_once_they_are_confirmed()
    {
        var reference = await portal.Host.ReportedCaseAsync("07700 900304");
        using var officer = await portal.Host.NewStaffAsync(AtTheDesk.Officer);

        var warned = await officer.ActAsync(reference, "message", ("Message", "Ring him yourself on 07700 900777."));
        Assert.NotNull(warned.Document.QuerySelector("input[name='Form.WordingIsChecked']"));
        Assert.DoesNotContain("07700 900777", await OutboxAsync(officer), StringComparison.Ordinal);

        var sent = await officer.FillInAsync("save", ("WordingIsChecked", "true"));
        Assert.Equal($"/staff/cases/{reference}?done=message-sent", sent.Address.PathAndQuery);
    }

    [Fact]
    public async Task Closing_says_what_is_missing_and_keeps_what_was_written()
    {
        var reference = await portal.Host.ReportedCaseAsync("07700 900305");
        using var officer = await portal.Host.NewStaffAsync(AtTheDesk.Officer);
        await officer.ActAsync(reference, "assess", ("Vulnerability", "no"));

        var page = await officer.ActAsync(reference, "close", ("Reason", "actions-completed"), ("Findings", "It has stopped."));

        Assert.NotNull(page.Document.QuerySelector("#Form-Actions-error"));
        Assert.NotEmpty(page.Document.QuerySelectorAll(".desk-needs li"));
        Assert.Equal("It has stopped.", page.Document.QuerySelector("textarea[name='Form.Findings']")!.TextContent);
    }

    [Theory]
    [InlineData(AtTheDesk.Adviser, "/assess", HttpStatusCode.Forbidden)]
    [InlineData(AtTheDesk.Adviser, "/contact", HttpStatusCode.OK)]
    [InlineData(AtTheDesk.Officer, "/restrict", HttpStatusCode.Forbidden)]
    [InlineData(AtTheDesk.Manager, "/restrict", HttpStatusCode.OK)]
    [InlineData(AtTheDesk.Auditor, "", HttpStatusCode.OK)]
    [InlineData(AtTheDesk.Auditor, "/note", HttpStatusCode.Forbidden)]
    [InlineData(AtTheDesk.Editor, "", HttpStatusCode.Forbidden)]
    public async Task A_page_opens_only_to_the_roles_it_is_for(string person, string act, HttpStatusCode expected)
    {
        var reference = await portal.Host.ReportedCaseAsync("07700 900306");
        using var staff = await portal.Host.NewStaffAsync(person);

        Assert.Equal(expected, (await staff.OpenAsync($"/staff/cases/{reference}{act}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await staff.OpenAsync("/staff/cases/0000-0000-0" + (expected == HttpStatusCode.OK ? act : "/nothing"))).Status);
    }

    [Fact]
    public async Task A_report_for_a_caller_is_a_report_like_any_other_and_pressing_twice_makes_one()
    {
        using var adviser = await portal.Host.NewStaffAsync(AtTheDesk.Adviser);
        await adviser.OpenAsync("/staff/report");

        var missing = await adviser.FillInAsync("", ("WhatHappened", "Shouting at night."));
        Assert.NotNull(missing.Document.QuerySelector("#Form-Name-error"));
        Assert.Equal("Shouting at night.", missing.Document.QuerySelector("textarea[name='Form.WhatHappened']")!.TextContent);

        var again = adviser.NewTab();
        await again.OpenAsync("/staff/report");
        (string, string)[] rest = [("Id", Guid.NewGuid().ToString()), ("WhatHappened", "Shouting at night."), ("Name", "Pat Low"), ("Method", "letter"), ("Address", "1 Mill Lane")];
        var sent = await adviser.FillInAsync("", rest);
        var twice = await again.FillInAsync("", rest);

        Assert.NotNull(sent.Reference);
        Assert.NotNull(sent.Document.QuerySelector("[data-case-words]"));
        Assert.Equal(sent.Reference, twice.Reference);
    }

    [Fact]
    public async Task A_colleague_who_knows_someone_in_a_case_no_longer_sees_it()
    {
        var reference = await portal.Host.ReportedCaseAsync("07700 900308");
        using var officer = await portal.Host.NewStaffAsync(AtTheDesk.OtherOfficer);

        await officer.ActAsync(reference, "conflict", ("Reason", "A cousin."));

        Assert.Equal(HttpStatusCode.NotFound, (await officer.OpenAsync($"/staff/cases/{reference}")).Status);
        Assert.DoesNotContain($"/staff/cases/{reference}", (await officer.OpenAsync($"/staff/cases?search={reference}")).Links);
    }

    private static async Task<string> OutboxAsync(Visitor visitor)
    {
        using var outbox = await visitor.GetAsync("/dev/outbox.json");
        return await outbox.Content.ReadAsStringAsync();
    }
}
