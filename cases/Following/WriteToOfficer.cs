using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Following;

/// <summary>The source writes to whoever looks after their case, and is told by when there will be an answer.</summary>
public sealed class WriteToOfficer
{
    // A second press, or a page sent again by a phone that lost its signal.
    private static readonly TimeSpan SentTwiceWithin = TimeSpan.FromMinutes(10);

    private readonly CasesDb db;
    private readonly SourceTrace trace;
    private readonly ContentSnapshot content;

    internal WriteToOfficer(CasesDb db, SourceTrace trace, ContentSnapshot content) => (this.db, this.trace, this.content) = (db, trace, content);

    /// <summary>By when a message written now is answered.</summary>
    public DateOnly AnsweredBy => WorkingDays.Add(
        LondonDay.Of(trace.NowUtc), content.Policy.Periods.ReplyWorkingDays, content.Policy.BankHolidays);

    public async Task<WordsOutcome> HandleAsync(Guid caseId, string? text, CancellationToken ct)
    {
        if (SourceWords.Trim(text) is not { } words)
        {
            return WordsOutcome.Empty;
        }

        if (words.Length > CaseMessage.LongestText)
        {
            return WordsOutcome.TooLong;
        }

        if (!await db.Cases.AnyAsync(one => one.Id == caseId, ct))
        {
            return WordsOutcome.NoSuchCase;
        }

        var since = trace.NowUtc - SentTwiceWithin;
        if (await db.CaseMessages.AnyAsync(
            message => message.CaseId == caseId && message.From == MessageFrom.Source && message.AtUtc > since && message.Text == words, ct))
        {
            return WordsOutcome.Kept;
        }

        var message = CaseMessage.FromSource(caseId, words, trace.NowUtc);
        db.Add(message);
        trace.Leave(caseId, SourceActs.Wrote, TimelineKind.Contact);
        trace.LeaveTask(caseId, SourceActs.Wrote, message.Id, AnsweredBy);
        return WordsOutcome.Kept;
    }
}
