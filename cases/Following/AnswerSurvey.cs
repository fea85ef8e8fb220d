using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Following;

public enum SurveyOutcome
{
    Kept,
    AlreadyAnswered,
    Empty,
    TooLong,

    /// <summary>The case is not closed, or there is none.</summary>
    NotYet,
}

/// <summary>The source says how it was, once, after their case was closed.</summary>
public sealed class AnswerSurvey
{
    private readonly CasesDb db;
    private readonly SourceTrace trace;

    internal AnswerSurvey(CasesDb db, SourceTrace trace) => (this.db, this.trace) = (db, trace);

    public async Task<SurveyOutcome> HandleAsync(Guid caseId, SurveyMarks marks, string? words, bool wantsCall, CancellationToken ct)
    {
        var said = SourceWords.Trim(words);
        if (!marks.AreFair || (marks.AreAllEmpty && said is null && !wantsCall))
        {
            return SurveyOutcome.Empty;
        }

        if (said?.Length > SurveyAnswer.LongestWords)
        {
            return SurveyOutcome.TooLong;
        }

        if (await db.SurveyAnswers.AnyAsync(answer => answer.CaseId == caseId, ct))
        {
            return SurveyOutcome.AlreadyAnswered;
        }

        if (!await db.Cases.AnyAsync(one => one.Id == caseId && one.Status == CaseStatus.Closed, ct))
        {
            return SurveyOutcome.NotYet;
        }

        db.Add(SurveyAnswer.Of(caseId, marks, said, wantsCall, trace.NowUtc));
        trace.Leave(caseId, SourceActs.AnsweredSurvey, TimelineKind.Closure);
        if (wantsCall)
        {
            trace.LeaveTask(caseId, SourceActs.WantsCall);
        }

        return SurveyOutcome.Kept;
    }
}
