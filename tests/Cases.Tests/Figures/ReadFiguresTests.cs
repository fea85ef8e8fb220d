using WestKent.Cases.Figures;
using WestKent.Cases.Reporting;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Figures;

public sealed class ReadFiguresTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task The_quarter_counts_what_was_really_reported_in_it(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        await SendAsync(saved, AReport.ByText());
        await SendAsync(saved, AReport.ByText().With(draft => (draft.LabelId, draft.DistrictId) = ("hate-incident", "sevenoaks")));
        await SendAsync(saved, AReport.WithoutName());
        await EndTalkAsync(saved, TalkEnd.SelfHelp);
        await EndTalkAsync(saved, TalkEnd.SelfHelp);
        saved.Clock.Pass(TimeSpan.FromDays(60));
        await SendAsync(saved, AReport.ByText());
        await EndTalkAsync(saved, TalkEnd.Report);

        var facts = await saved.DoAsync<ReadFigures, FigureFacts>(read =>
            read.HandleAsync(FigurePeriod.QuarterOf(new DateOnly(2026, 11, 23)), CancellationToken.None));

        var tables = PeriodFigures.Reports(facts);
        Assert.Equal(["cases 3", "hate 1", "reports 3"], Shown(tables, "opened"));
        Assert.Equal(["noise-nuisance 2", "hate-incident 1", "all 3"], Shown(tables, "types"));
        Assert.Equal(["anonymous 1", "repeat 0"], Shown(tables, "sources"));
        Assert.Equal(["self-help 2", "mediation 0", "report 0", "not-now 0", "other-help 0", "all 2"], Shown(tables, "talks"));
    }

    private static IEnumerable<string> Shown(IReadOnlyList<FigureTable> tables, string table) =>
        tables.Single(one => one.Id == table).Rows.Select(row => FormattableString.Invariant($"{row.Item} {row.Counted}"));

    private static Task<SendReportOutcome> SendAsync(Saved saved, ReportDraft draft) =>
        saved.DoAsync<SendReport, SendReportOutcome>(send => send.HandleAsync(draft, CancellationToken.None));

    private static Task<bool> EndTalkAsync(Saved saved, TalkEnd end) => saved.DoAsync<RecordTalkOutcome, bool>(record =>
    {
        record.Stage("web", end);
        return Task.FromResult(true);
    });
}
