using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Closing;
using WestKent.Cases.Notices;
using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Casework;

/// <summary>A case from the report to the letter that closes it, and open again.</summary>
public sealed class WholeCaseTests
{
    private static readonly ClosingSummary Letter = new("actions-completed", "It was loud music.", "You both talked.", "Call the council about noise.");

    [Theory, OnSqlite, OnPostgres]
    public async Task A_case_goes_from_the_report_to_a_letter_and_the_source_is_told_each_step(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var id = await saved.ReportedAsync();
        await DoneAsync<AssessCase>(saved, id, (assess, on) => assess.HandleAsync(on, OnDesk.Noise, CancellationToken.None));
        await DoneAsync<AgreePlan>(saved, id, (agree, on) => agree.HandleAsync(
            on, new NewPlan([new(PlanStepFor.Officer, "We visit."), new(PlanStepFor.Source, "You keep a diary.")], 7, true, OnDesk.Friday), CancellationToken.None));
        await DoneAsync<RecordAction>(saved, id, (record, on) => record.HandleAsync(on, OnDesk.Talk, CancellationToken.None));
        await DoneAsync<RecordContactAttempt>(saved, id, (attempt, on) => attempt.HandleAsync(
            on, new NewAttempt(ContactMethod.Text, true, null, OnDesk.Friday), CancellationToken.None));
        var on = await saved.BeforeAsync(id, OnDesk.Olu);
        var closed = Assert.IsType<CloseCaseOutcome.Closed>(
            await saved.DoAsync<CloseCase, CloseCaseOutcome>(close => close.HandleAsync(on, Letter, false, CancellationToken.None)));
        saved.Clock.Pass(TimeSpan.FromMinutes(6));
        await saved.RunOutboxAsync();

        Assert.Equal(new DateOnly(2026, 11, 30), closed.SurveyOn);
        var sent = await saved.ReadAsync(db => db.Notices.Where(notice => notice.State == NoticeState.Sent).OrderBy(notice => notice.CreatedUtc).Select(notice => notice.NoticeId).ToListAsync());
        Assert.Equal(["action-update", "case-assessed", "case-closed", "plan-agreed", "report-received"], sent.Order());

        saved.Clock.Pass(TimeSpan.FromDays(7));
        await saved.RunOutboxAsync();
        Assert.Equal(1, await saved.ReadAsync(db => db.Notices.CountAsync(notice => notice.NoticeId == "survey" && notice.State == NoticeState.Sent)));

        await DoneAsync<ReopenCase>(saved, id, (reopen, before) => reopen.HandleAsync(before, "It started again.", CancellationToken.None));
        var moves = await saved.ReadAsync(db => db.Audit.Where(entry => entry.CaseId == id && entry.What.StartsWith("status:")).OrderBy(entry => entry.AtUtc).ThenBy(entry => entry.Id).Select(entry => entry.What).ToListAsync());
        Assert.Equal(["status:Acknowledged>Assessed", "status:Assessed>InProgress", "status:Closed>Reopened", "status:Closing>Closed", "status:InProgress>Closing"], moves.Order());
    }

    private static async Task DoneAsync<TAction>(Saved saved, Guid id, Func<TAction, OnCase, Task<CaseworkOutcome>> act)
        where TAction : notnull => Assert.IsType<CaseworkOutcome.Done>(await saved.ActAsync(id, OnDesk.Olu, act));
}
