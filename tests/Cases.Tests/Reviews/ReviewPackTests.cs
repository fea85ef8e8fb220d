using WestKent.Cases.Reporting;
using WestKent.Cases.Reviews;

namespace WestKent.Tests.Cases.Reviews;

public sealed class ReviewPackTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    [Fact]
    public void Reports_of_the_case_and_reports_typed_in_stand_in_one_order_of_days()
    {
        var draft = new ReviewDraft
        {
            Reports =
            [
                new() { Id = Guid.NewGuid(), Body = ToldBody.Police, HappenedOn = new(2026, 11, 20), ReportedOn = new(2026, 11, 20), Reference = "CAD 5" },
                new() { Id = Guid.NewGuid(), HappenedOn = new(2026, 10, 1), WhatHappened = "Never told anyone" },
            ],
        };

        var pack = ReviewPack.From(draft, TheCase(new DateOnly(2026, 11, 3)), null, Today);

        Assert.Equal([new(2026, 10, 1), new(2026, 11, 3), new DateOnly(2026, 11, 20)], pack.Log.Select(incident => incident.HappenedOn!.Value));
        Assert.Equal([ToldBody.WestKent, ToldBody.Police], pack.Reports.Select(report => report.Incident.Body!.Value));
        Assert.Equal(2, pack.Count.Counted);
    }

    [Fact]
    public void What_was_changed_for_the_papers_changes_nothing_about_the_case()
    {
        var fromCase = TheCase(happened: null);
        var draft = new ReviewDraft { Edits = [new(fromCase.Reports[0].Id, new DateOnly(2026, 11, 2), "In my own words", LeftOut: false)] };

        var pack = ReviewPack.From(draft, fromCase, null, Today);

        Assert.Equal(CountReason.NoDayHappened, ReviewPack.From(new(), fromCase, null, Today).Reports[0].Counted.Reason);
        Assert.Equal(CountReason.Counts, pack.Reports[0].Counted.Reason);
        Assert.Equal("In my own words", pack.Log[0].WhatHappened);
        Assert.Equal("Loud music", fromCase.Reports[0].WhatHappened);
    }

    [Fact]
    public void A_report_left_out_is_not_counted()
    {
        var fromCase = TheCase(new DateOnly(2026, 11, 3));

        var pack = ReviewPack.From(new() { Edits = [new(fromCase.Reports[0].Id, null, null, LeftOut: true)] }, fromCase, null, Today);

        Assert.Equal(0, pack.Count.Counted);
        Assert.True(Assert.Single(pack.Log).LeftOut);
    }

    [Fact]
    public void Changes_to_another_case_touch_nothing_of_this_one()
    {
        var draft = new ReviewDraft { Edits = [new(Guid.NewGuid(), new DateOnly(2026, 11, 2), "Someone else's", LeftOut: true)] };

        var pack = ReviewPack.From(draft, TheCase(new DateOnly(2026, 11, 3)), null, Today);

        Assert.Equal("Loud music", Assert.Single(pack.Log).WhatHappened);
    }

    private static CaseForReview TheCase(DateOnly? happened) => new(
        Guid.NewGuid(), "7F3K-9QZM-A", false, "Priya Shah", "swale", null, null,
        [new CaseReport(Guid.NewGuid(), new DateOnly(2026, 11, 4), happened, "Loud music", "At home", "I cannot sleep", "Quiet", YesNoUnsure.No, YesNoUnsure.No, null)], []);
}
