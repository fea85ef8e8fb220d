using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WestKent.Cases.Access;
using WestKent.Cases.Casework;
using WestKent.Cases.Closing;
using WestKent.Cases.Evidence;
using WestKent.Cases.Figures;
using WestKent.Cases.Keeping;
using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;
using WestKent.Cases.Storage;
using WestKent.Tests.Cases.Evidence;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Keeping;

/// <summary>What becomes of a closed case when its years are over.</summary>
public sealed class CaseKeepingTests
{
    private const string Secret = "Zephyrine";

    private static readonly ClosingSummary Letter = new("actions-completed", $"It was {Secret}.", $"You talked to {Secret}.", $"Ring {Secret}.");

    [Theory, OnSqlite, OnPostgres]
    public async Task After_six_years_nobody_can_be_found_in_a_closed_case_and_the_figures_stay_as_they_were(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var id = await WholeCaseAsync(saved);
        var before = await FiguresAsync(saved);
        var picture = await saved.ReadAsync(db => db.EvidenceFiles.Where(file => file.CaseId == id).Select(file => file.StoredName).SingleAsync());
        var path = saved.Services.GetRequiredService<EvidenceFolder>().PathOf(picture);
        Assert.True(File.Exists(path));
        Assert.NotEmpty(await RowsWithAsync(saved, Secret));

        saved.Clock.Pass(TimeSpan.FromDays((6 * 365) + 3));
        await KeepAsync(saved);

        Assert.Empty(await RowsWithAsync(saved, Secret));
        Assert.False(File.Exists(path));
        Assert.Equal(before, await FiguresAsync(saved));
        var one = await saved.CaseAsync(id);
        Assert.NotNull(one.ErasedUtc);
        Assert.Equal(["erased closed-case-years:6"], await saved.ReadAsync(db => db.Audit.Where(entry => entry.CaseId == id && entry.Who == EraseCase.Who).Select(entry => entry.What + " " + entry.Why).ToListAsync()));
        Assert.Equal("status erased", (await saved.ActAsync<WriteNote>(id, OnDesk.Maya, (write, on) => write.HandleAsync(on, CaseNoteKind.Note, "More", CancellationToken.None))).Problems());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_manager_sees_what_is_due_and_what_they_hold_stays_until_they_let_it_go(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var id = await saved.ReportedAsync();
        var open = await saved.ReportedAsync(AReport.ByText("+447700900124"));
        await saved.CloseAsync(id);
        saved.Clock.Pass(TimeSpan.FromDays((6 * 365) - 30));
        Assert.IsType<CaseworkOutcome.NotAllowed>(await HoldAsync(saved, id, OnDesk.Olu, true));
        var due = await ListAsync(saved);
        Assert.IsType<CaseworkOutcome.Done>(await HoldAsync(saved, id, OnDesk.Maya, true));
        saved.Clock.Pass(TimeSpan.FromDays(60));
        await KeepAsync(saved);

        Assert.Equal("DueSoon, held: no, because: -", due);
        Assert.Equal("Held, held: yes, because: A court asks for it", await ListAsync(saved));
        Assert.Equal(2, await saved.ReadAsync(db => db.Sources.CountAsync()));

        await HoldAsync(saved, id, OnDesk.Maya, false);
        await KeepAsync(saved);
        Assert.Equal("", await ListAsync(saved));
        Assert.Equal([open], await saved.ReadAsync(db => db.Sources.Select(source => source.CaseId).ToListAsync()));
    }

    [Fact]
    public async Task Every_table_about_a_case_says_what_becomes_of_it()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var ofCase = await saved.ReadAsync(db => Task.FromResult(db.Model.GetEntityTypes().Where(table => table.FindProperty("CaseId") is not null).Select(table => table.ClrType.Name).Order().ToList()));

        Assert.Equal(ofCase, EraseCase.Deleted.Select(rows => rows.Table).Concat(EraseCase.Emptied).Concat(EraseCase.Kept).Select(table => table.Name).Order());
    }

    // Every kind of row a case can have, each with a word that stands nowhere else.
    private static async Task<Guid> WholeCaseAsync(Saved saved)
    {
        var id = await saved.AssessedAsync(AReport.ByText().With(draft => (draft.Name, draft.WhatHappened, draft.Who) = ($"{Secret} Shah", $"{Secret} plays loud music", Secret)));
        await saved.ActAsync<RecordSubject>(id, OnDesk.Olu, (record, on) => record.HandleAsync(on, null, new NewSubject($"{Secret} Jones", $"1 {Secret} Road", ""), CancellationToken.None));
        await saved.ActAsync<AgreePlan>(id, OnDesk.Olu, (agree, on) => agree.HandleAsync(
            on, new NewPlan([new(PlanStepFor.Officer, $"We visit for {Secret}.")], 7, true, OnDesk.Friday, true), CancellationToken.None));
        await saved.ActAsync<RecordAction>(id, OnDesk.Olu, (record, on) => record.HandleAsync(on, OnDesk.Talk with { InternalNote = $"Spoke to {Secret}." }, CancellationToken.None));
        await saved.ActAsync<AskQuestion>(id, OnDesk.Olu, (ask, on) => ask.HandleAsync(on, new NewQuestion($"Is {Secret} quiet now?", OnDesk.Friday, true), CancellationToken.None));
        await saved.ActAsync<RecordContactAttempt>(id, OnDesk.Olu, (attempt, on) => attempt.HandleAsync(on, new NewAttempt(ContactMethod.Text, true, $"{Secret} is well", OnDesk.Friday), CancellationToken.None));
        await saved.DoAsync<TakeEvidence, TakeFileOutcome>(take => take.HandleAsync(id, $"{Secret}.png", new MemoryStream(MadePictures.Png(new Random(1))), CancellationToken.None));
        await saved.SignInAsync(id);
        var on = await saved.BeforeAsync(id, OnDesk.Olu);
        Assert.IsType<CloseCaseOutcome.Closed>(await saved.DoAsync<CloseCase, CloseCaseOutcome>(close => close.HandleAsync(on, Letter, true, CancellationToken.None)));
        saved.Clock.Pass(TimeSpan.FromMinutes(6));
        await saved.RunOutboxAsync();
        return id;
    }

    private static Task<CaseworkOutcome> HoldAsync(Saved saved, Guid id, StaffMember staff, bool isHeld) =>
        saved.ActAsync<HoldCase>(id, staff, (hold, on) => hold.HandleAsync(on, isHeld, "A court asks for it", CancellationToken.None));

    private static async Task KeepAsync(Saved saved)
    {
        await using var scope = saved.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<CaseKeeping>().RunAsync(CancellationToken.None);
    }

    private static async Task<string> ListAsync(Saved saved) => string.Join("; ", (await saved.DoAsync<ReadKeeping, KeepingList>(read => read.HandleAsync(OnDesk.Maya, CancellationToken.None)))
        .Cases.Select(one => $"{one.Decision}, held: {(one.IsHeld ? "yes" : "no")}, because: {one.HeldBecause ?? "-"}"));

    private static async Task<string> FiguresAsync(Saved saved)
    {
        var facts = await saved.DoAsync<ReadFigures, FigureFacts>(read => read.HandleAsync(new FigurePeriod(new DateOnly(2026, 10, 1), new DateOnly(2026, 12, 31)), CancellationToken.None));
        return string.Join('\n', PeriodFigures.Quarterly(facts).Concat(PeriodFigures.Reports(facts)).SelectMany(table => table.Rows.Select(row => $"{table.Id} {row.Item} {row.Counted} {row.OutOf} {row.Value}")));
    }

    /// <summary>Tables in which a word stands anywhere.</summary>
    private static Task<List<string>> RowsWithAsync(Saved saved, string word) => saved.ReadAsync(async db =>
    {
        List<string> found = [];
        foreach (var table in db.Model.GetEntityTypes())
        {
            var name = table.GetTableName();
            foreach (var column in table.GetProperties().Where(property => property.GetTypeMapping().Converter?.ProviderClrType == typeof(string) || property.ClrType == typeof(string)))
            {
                // Names come from the model, the word from the test.
                var sql = $"SELECT COUNT(*) AS \"Value\" FROM \"{name}\" WHERE \"{column.GetColumnName()}\" LIKE '%{word}%'";
                if (await db.Database.SqlQueryRaw<int>(sql).SingleAsync() > 0)
                    found.Add($"{name}.{column.GetColumnName()}");
            }
        }

        return found;
    });
}
