using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Following;

/// <summary>The source answers what staff asked. Answering again replaces the answer and tells staff again.</summary>
public sealed class AnswerQuestion
{
    private readonly CasesDb db;
    private readonly SourceTrace trace;

    internal AnswerQuestion(CasesDb db, SourceTrace trace) => (this.db, this.trace) = (db, trace);

    /// <param name="caseId">From the session, never from the page: a question of another case is no question.</param>
    public async Task<WordsOutcome> HandleAsync(Guid caseId, Guid questionId, string? answer, CancellationToken ct)
    {
        if (SourceWords.Trim(answer) is not { } words)
        {
            return WordsOutcome.Empty;
        }

        if (words.Length > CaseMessage.LongestText)
        {
            return WordsOutcome.TooLong;
        }

        var question = await db.CaseQuestions.SingleOrDefaultAsync(one => one.Id == questionId && one.CaseId == caseId, ct);
        if (question is null)
        {
            return WordsOutcome.NoSuchCase;
        }

        if (question.Answer != words)
        {
            question.Take(words, trace.NowUtc);
            trace.Leave(caseId, SourceActs.Answered, TimelineKind.Contact);
            trace.LeaveTask(caseId, SourceActs.Answered, question.Id);
        }

        return WordsOutcome.Kept;
    }
}
