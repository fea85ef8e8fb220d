using WestKent.Cases.Casework;
using WestKent.Cases.Figures;
using WestKent.Cases.Reporting;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Figures;

/// <summary>A quarter small enough to count on paper: October to December 2026, looked at on 31 December.</summary>
public sealed class HandCountTests
{
    private static readonly FigurePeriod Quarter = new(new DateOnly(2026, 10, 1), new DateOnly(2026, 12, 31));

    // Thursday 1 October is the first day; 30 September 23:30 UTC is already 1 October in London's summer time.
    private static readonly CaseFacts[] Cases =
    [
        A("A", "high", "hate-incident", On(10, 1), due: new(2026, 10, 2), contact: On(10, 2)) with
        {
            Actions = [Did(On(10, 6), "injunction", legal: true, equality: true)],
            Closures = [new(On(10, 15), null)],
            IsVulnerabilityAssessed = true,
            Surveys = [new(On(11, 2), "outcome", 5), new(On(11, 2), "handling", 3)],
        },
        A("B", "high", "physical-violence", new(2026, 9, 30, 23, 30, 0, DateTimeKind.Utc), due: new(2026, 10, 2), contact: On(10, 5)) with
        {
            Actions = [Did(On(10, 8), "written-warning", legal: false, equality: false), Did(On(11, 9), "injunction", legal: true, equality: false)],
            IsVulnerabilityAssessed = true,
        },
        A("C", "medium", "noise-nuisance", On(11, 2), due: new(2026, 11, 5), contact: null) with { DistrictId = "ashford", IsAnonymous = true },
        A("D", "medium", "noise-nuisance", On(12, 30), due: new(2027, 1, 5), contact: null) with { DistrictId = "ashford" },
        A("E", "standard", "graffiti", On(10, 12), due: new(2026, 10, 19), contact: On(10, 19)) with
        {
            Reports = [Told(On(10, 12)), Told(On(12, 1), "sms")],
            Closures = [new(On(12, 14), null)],
            Support = [new(On(10, 12), SupportAnswerKind.Accepted), new(On(10, 12), SupportAnswerKind.Declined)],
        },
        // Reported in the quarter before; only its closing belongs to this one.
        A("F", "standard", "graffiti", On(9, 28), due: new(2026, 10, 5), contact: On(10, 1)) with { Closures = [new(On(10, 2), On(12, 20))] },
    ];

    private static readonly FigureFacts Facts = new(
        Quarter, new DateOnly(2026, 12, 31), Cases, [new(TalkEnd.SelfHelp, 3), new(TalkEnd.Report, 4)], 1,
        new Dictionary<string, int> { ["ashford"] = 500, ["sevenoaks"] = 1500 }, TestPolicy.Numbers.BankHolidays, 90);

    [Theory]
    [InlineData("first-contact", "high", "1 of 2 = 50")]                // A in time, B three days late
    [InlineData("first-contact", "medium", "0 of 1 = 0")]               // C overdue; D is not due yet and says nothing
    [InlineData("first-contact", "all", "2 of 4 = 50")]
    [InlineData("first-action", "high", "2 of 2 = 4")]                  // A 3 working days, B 5 from 1 October
    [InlineData("first-action", "standard", "0 of 0 = -")]
    [InlineData("resolution", "high", "1 of 1 = 10")]                   // A: 1 to 15 October
    [InlineData("resolution", "standard", "2 of 2 = 24.5")]             // E 45 working days, F 4
    [InlineData("vulnerability", "all", "2 of 5 = 40")]
    [InlineData("enforcement", "injunction", "2 of 2 = 2")]
    [InlineData("equality", "all", "1 of 2 = 50")]
    [InlineData("other-actions", "written-warning", "1 of 1 = 1")]
    [InlineData("satisfaction", "all", "1 of 2 = 50")]                  // 5 is satisfied, 3 is neither
    [InlineData("repeats", "all", "1 of 5 = 20")]                       // E was told of again after 50 days
    public void The_boards_figures_are_what_a_hand_count_gives(string table, string item, string expected) =>
        Assert.Equal(expected, Shown(PeriodFigures.Quarterly(Facts), table, item));

    [Theory]
    [InlineData("opened", "cases", "5 of 5 = 5")]
    [InlineData("opened", "hate", "1 of 1 = 1")]
    [InlineData("opened", "reports", "6 of 6 = 6")]                     // E was reported twice
    [InlineData("per-thousand", "cases", "5 of 2000 = 2.5")]
    [InlineData("per-thousand", "ashford", "2 of 500 = 4")]
    [InlineData("types", "noise-nuisance", "2 of 2 = 2")]
    [InlineData("channels", "sms", "1 of 1 = 1")]
    [InlineData("districts", "sevenoaks", "4 of 4 = 4")]                // A, B and E twice
    [InlineData("sources", "anonymous", "1 of 5 = 20")]
    [InlineData("sources", "repeat", "1 of 5 = 20")]
    [InlineData("talks", "self-help", "3 of 3 = 3")]
    [InlineData("talks", "all", "7 of 7 = 7")]
    [InlineData("support", "offered", "1 of 5 = 20")]
    [InlineData("support", "accepted", "1 of 2 = 50")]
    [InlineData("reviews", "all", "1 of 1 = 1")]
    public void The_figures_of_reports_are_what_a_hand_count_gives(string table, string item, string expected) =>
        Assert.Equal(expected, Shown(PeriodFigures.Reports(Facts), table, item));

    [Fact]
    public void Behind_every_figure_are_exactly_the_cases_it_counts()
    {
        var rows = PeriodFigures.Quarterly(Facts).Concat(PeriodFigures.Reports(Facts)).SelectMany(table => table.Rows).Where(row => row.Entries.Count > 0);

        Assert.All(rows, row => Assert.Equal(row.Counted, row.Entries.Count(entry => entry.Counts)));
    }

    [Fact]
    public void A_number_of_few_people_is_not_shared_and_cannot_be_worked_out_from_the_others()
    {
        var table = new FigureTable("types", [Row("noise", 20), Row("graffiti", 7), Row("hate", 2), Row(FigureRow.All, 29)]);

        var shared = SmallNumbers.In(table);

        Assert.Equal(["noise 20", "graffiti -", "hate -", "all 29"], shared.Select(one => one.Row is { } row ? FormattableString.Invariant($"{row.Item} {row.Counted}") : $"{one.Item} -"));
    }

    [Theory]
    [InlineData(10, 9, false)]   // one was not: as telling as one that was
    [InlineData(10, 10, true)]
    [InlineData(4, 4, false)]
    [InlineData(30, 15, true)]
    [InlineData(30, 0, true)]
    public void A_share_is_shared_only_where_nobody_stands_out(int outOf, int counted, bool isShown)
    {
        var entries = Enumerable.Range(0, outOf).Select(place => new FigureEntry(Cases[0], place < counted));
        var table = new FigureTable("any", [FigureRow.Share("any", entries)]);

        Assert.Equal(isShown, SmallNumbers.In(table)[0].Row is not null);
    }

    private static FigureRow Row(string item, int count) => FigureRow.Number(item, Enumerable.Repeat(Cases[0], count));

    private static string Shown(IReadOnlyList<FigureTable> tables, string table, string item)
    {
        var row = tables.Single(one => one.Id == table).Rows.Single(one => one.Item == item);
        return FormattableString.Invariant($"{row.Counted} of {row.OutOf} = {row.Value?.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) ?? "-"}");
    }

    private static CaseFacts A(string reference, string band, string type, DateTime reported, DateOnly due, DateTime? contact) => new(
        Guid.NewGuid(), reference, type, band, CaseStatus.InProgress, "sevenoaks", reported, due, contact, false, false)
    {
        Reports = [Told(reported)],
    };

    private static ReportFact Told(DateTime at, string channel = "web") => new(at, null, channel, false);

    private static ActionFact Did(DateTime at, string outcome, bool legal, bool equality) => new(at, outcome, legal, equality);

    private static DateTime On(int month, int day) => new(2026, month, day, 12, 0, 0, DateTimeKind.Utc);
}
