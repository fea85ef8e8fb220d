using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.Staff;

/// <summary>The day's post, cases told twice, and callers who have a case already; by HTTP, without script.</summary>
[Collection(OnePortal.Name)]
public sealed class PostAndJoinTests(OnePortal portal)
{
    [Fact]
    public async Task The_days_letters_are_printed_and_what_is_ticked_is_marked_as_posted()
    {
        using var adviser = await portal.Host.NewStaffAsync(AtTheDesk.Adviser);
        await adviser.OpenAsync("/staff/report");
        var reference = (await adviser.FillInAsync(
            "", ("WhatHappened", "Shouting on the stairs."), ("Type", "noise-nuisance"), ("Name", "Ida Penn"), ("Method", "letter"), ("Address", "7 Mill Lane"), ("Safe", "letter"), ("Existing", "new"))).Reference!;
        await WaitForLetterAsync(adviser, reference);

        var sheets = (await adviser.OpenAsync("/staff/letters/print")).Words;
        var page = await adviser.OpenAsync("/staff/letters");
        var box = page.Document.QuerySelectorAll("input[name=posted]").Single(one => one.ParentElement!.TextContent.Contains(reference, StringComparison.Ordinal)).GetAttribute("value")!;
        using var posted = await adviser.PostAsync("/staff/letters/posted", [KeyValuePair.Create("posted", box)]);
        var after = await adviser.ShowAsync(posted);

        Assert.Contains("7 Mill Lane", sheets, StringComparison.Ordinal);
        Assert.Equal("/staff/letters?posted=1", after.Address.PathAndQuery);
        Assert.DoesNotContain(reference, after.Words, StringComparison.Ordinal);
        Assert.Equal(1, await portal.Host.AskAsync($"SELECT COUNT(*) FROM Notices n JOIN Cases c ON c.Id = n.CaseId WHERE c.Reference = '{reference}' AND n.Channel = 'Letter' AND n.State = 'Sent'"));
    }

    [Fact]
    public async Task A_case_told_twice_is_joined_to_the_one_that_stays_and_never_to_another_persons()
    {
        var kept = await portal.Host.ReportedCaseAsync("07700 900341");
        var twice = await portal.Host.ReportedCaseAsync("07700 900341");
        var others = await portal.Host.ReportedCaseAsync("07700 900342");
        using var officer = await portal.Host.NewStaffAsync(AtTheDesk.Officer);

        var refused = await officer.ActAsync(twice, "merge", ("Kept", others), ("Reason", "The same music."));
        Assert.NotNull(refused.Document.QuerySelector("#Form-Kept-error"));
        Assert.Contains("The same music.", refused.Html, StringComparison.Ordinal);
        var joined = await officer.ActAsync(twice, "merge", ("Kept", kept), ("Reason", "The same music."));

        Assert.Equal($"/staff/cases/{twice}?done=merged", joined.Address.PathAndQuery);
        Assert.Equal(2, await portal.Host.AskAsync($"SELECT COUNT(*) FROM Incidents i JOIN Cases c ON c.Id = i.CaseId WHERE c.Reference = '{kept}'"));
        Assert.DoesNotContain($"/staff/cases/{twice}", (await officer.OpenAsync("/staff/cases")).Links);
    }

    [Fact]
    public async Task A_callers_open_case_is_found_before_a_second_one_is_made()
    {
        var open = await portal.Host.ReportedCaseAsync("07700 900343");
        using var adviser = await portal.Host.NewStaffAsync(AtTheDesk.Adviser);
        await adviser.OpenAsync("/staff/report");

        var offered = await adviser.FillInAsync(
            "", ("WhatHappened", "It was loud again."), ("Type", "noise-nuisance"), ("Name", "Sam Lee"), ("Method", "text"), ("Phone", "07700 900343"), ("Safe", "text"));
        Assert.Null(offered.Reference);
        Assert.Contains("It was loud again.", offered.Html, StringComparison.Ordinal);
        Assert.NotNull(offered.Document.QuerySelector($"button[name='Form.Existing'][value='{open}']"));
        var added = await adviser.FillInAsync("", ("Existing", open));

        Assert.Equal(open, added.Reference);
        Assert.Equal(2, await portal.Host.AskAsync($"SELECT COUNT(*) FROM Incidents i JOIN Cases c ON c.Id = i.CaseId WHERE c.Reference = '{open}'"));
    }

    [Fact]
    public async Task A_manager_holds_a_closed_case_with_a_reason_and_sees_it_in_the_list()
    {
        var reference = await portal.Host.ReportedCaseAsync("07700 900344");
        var second = await portal.Host.ReportedCaseAsync("07700 900344");
        using var manager = await portal.Host.NewStaffAsync(AtTheDesk.Manager);
        await manager.ActAsync(second, "merge", ("Kept", reference), ("Reason", "Told twice."));

        var missing = await manager.ActAsync(second, "hold", ("Reason", ""));
        Assert.NotNull(missing.Document.QuerySelector("#Form-Reason-error"));
        var held = await manager.ActAsync(second, "hold", ("Reason", "The ombudsman asks for it."));

        Assert.Equal($"/staff/cases/{second}?done=hold-changed", held.Address.PathAndQuery);
        Assert.Contains("The ombudsman asks for it.", (await manager.OpenAsync("/staff/keeping")).Words, StringComparison.Ordinal);
        using var officer = await portal.Host.NewStaffAsync(AtTheDesk.Officer);
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await officer.OpenAsync("/staff/keeping")).Status);
    }

    // It is ready once the worker has looked at it.
    private static async Task WaitForLetterAsync(Visitor staff, string reference)
    {
        for (var look = 0; look < 100 && !(await staff.OpenAsync("/staff/letters")).Words.Contains(reference, StringComparison.Ordinal); look++)
            await Task.Delay(100);
    }
}
