using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Notices;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Closing;

/// <summary>What became of closing a case.</summary>
public abstract record CloseCaseOutcome
{
    private CloseCaseOutcome()
    {
    }

    public sealed record Closed(Guid Version, DateOnly ReopenBy, DateOnly SurveyOn) : CloseCaseOutcome;

    public sealed record NotReady(IReadOnlyList<ClosingNeed> Needs, IReadOnlyList<CaseworkProblem> Problems) : CloseCaseOutcome;

    public sealed record CheckWording(IReadOnlyList<WordingWarning> Warnings) : CloseCaseOutcome;

    /// <summary>No such case, not this person's, not their role, or changed meanwhile.</summary>
    public sealed record Refused(CaseworkOutcome Why) : CloseCaseOutcome;
}

/// <summary>Closes a case with a letter in plain words (D8–D11) and sets a short survey for later, once.</summary>
public sealed class CloseCase(CasesDb db, ContentSnapshot content, CaseDesk desk, ReadClosing closing, SubjectsOfCase subjects)
{
    public async Task<CloseCaseOutcome> HandleAsync(OnCase on, ClosingSummary summary, bool wordingIsChecked, CancellationToken ct)
    {
        var (one, refusal) = await desk.TakeAsync(on, StaffAct.Close, ct);
        if (one is null)
        {
            return new CloseCaseOutcome.Refused(refusal!);
        }

        if (summary.ReasonId == ClosingRule.Malicious && !StaffRule.Allows(on.Staff, StaffAct.CloseAsMalicious))
        {
            return new CloseCaseOutcome.Refused(new CaseworkOutcome.NotAllowed(StaffAct.CloseAsMalicious));
        }

        var needs = closing.Needs(await closing.FactsAsync(one, on.Staff, ct), summary);
        var problems = TooLong(summary);
        if (needs.Count + problems.Count > 0)
        {
            return new CloseCaseOutcome.NotReady(needs, problems);
        }

        var words = string.Join('\n', summary.Findings, summary.Actions);
        if (!wordingIsChecked && WordingRule.Decide(words, await subjects.ReadAsync(one.Id, ct)) is { Count: > 0 } warnings)
        {
            return new CloseCaseOutcome.CheckWording(warnings);
        }

        return await StageAsync(on.Staff, one, summary, ct);
    }

    private async Task<CloseCaseOutcome> StageAsync(StaffMember staff, Case one, ClosingSummary summary, CancellationToken ct)
    {
        if (one.Status != CaseStatus.Closing)
        {
            desk.Move(one, CaseStatus.Closing, staff, summary.ReasonId);
        }

        desk.Move(one, CaseStatus.Closed, staff, summary.ReasonId);
        var surveyOn = WorkingDays.Add(desk.Today, content.Policy.Periods.SurveyWorkingDays, content.Policy.BankHolidays);
        var reopenBy = ReopenRule.LastDay(desk.NowUtc, content.Policy);
        var closure = Closure.Of(one.Id, staff, summary, reopenBy, surveyOn, desk.NowUtc);
        db.Add(closure);
        one.NextContact(surveyOn, desk.NowUtc);
        desk.Show(one, TimelineKind.Closure, NoticeIds.CaseClosed);
        await DropWhatNoLongerHoldsAsync(one, ct);
        desk.Tell(one, NoticeIds.CaseClosed, closure.Id, ("reopenBy", NoticeIds.Day(reopenBy)));
        await StageSurveyAsync(one, closure, ct);
        return new CloseCaseOutcome.Closed(one.Version, reopenBy, surveyOn);
    }

    // "You will hear from us" and the tasks that go with it end with the case.
    private async Task DropWhatNoLongerHoldsAsync(Case one, CancellationToken ct)
    {
        (await db.Notices.Where(notice => notice.CaseId == one.Id && notice.State == NoticeState.Waiting && notice.NoticeId == NoticeIds.NextContactNotice).ToListAsync(ct))
            .ForEach(notice => notice.End(NoticeState.Dropped, "closed", desk.NowUtc));
        (await db.StaffTasks.Where(task => task.CaseId == one.Id && task.DoneUtc == null
            && (task.Kind == StaffTaskKinds.NextContactDue || task.Kind == StaffTaskKinds.NoUpdate)).ToListAsync(ct))
            .ForEach(task => task.Done("service", desk.NowUtc));
    }

    private async Task StageSurveyAsync(Case one, Closure closure, CancellationToken ct)
    {
        if (one.IsAnonymous || await db.Notices.AnyAsync(
            notice => notice.CaseId == one.Id && notice.NoticeId == NoticeIds.Survey && notice.State != NoticeState.Dropped, ct))
        {
            return;
        }

        var periods = content.Policy.Periods;
        var values = new Dictionary<string, string>(NoticeIds.NextContact(WorkingDays.Add(closure.SurveyOn, periods.AcknowledgeWorkingDays, content.Policy.BankHolidays)))
        {
            ["answerBy"] = NoticeIds.Day(closure.SurveyOn.AddDays(periods.SurveyAnswerDays)),
        };
        db.Add(NoticeRecord.Waiting(NoticeIds.Survey, one.Id, desk.NowUtc, values, subjectId: closure.Id, notBeforeUtc: LondonDay.At(closure.SurveyOn, new TimeOnly(10, 0))));
    }

    private static List<CaseworkProblem> TooLong(ClosingSummary summary)
    {
        List<CaseworkProblem> problems = [];
        CaseDesk.Limit(problems, "findings", summary.Findings, Closure.LongestPart);
        CaseDesk.Limit(problems, "actions", summary.Actions, Closure.LongestPart);
        CaseDesk.Limit(problems, "further-help", summary.FurtherHelp, Closure.LongestPart);
        return problems;
    }
}
