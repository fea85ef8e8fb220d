using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Reporting;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Following;

/// <summary>The source asks for help to cope, from services they may have said no to before.</summary>
public sealed class AskForSupport
{
    private readonly CasesDb db;
    private readonly SourceTrace trace;
    private readonly ContentSnapshot content;

    internal AskForSupport(CasesDb db, SourceTrace trace, ContentSnapshot content) => (this.db, this.trace, this.content) = (db, trace, content);

    /// <returns><see cref="WordsOutcome.Empty"/> if nothing that exists was chosen.</returns>
    public async Task<WordsOutcome> HandleAsync(Guid caseId, IReadOnlyCollection<string> serviceIds, CancellationToken ct)
    {
        var wanted = serviceIds.Where(id => content.Support.Has(id)).Distinct().ToList();
        if (wanted.Count == 0)
        {
            return WordsOutcome.Empty;
        }

        if (!await db.Cases.AnyAsync(one => one.Id == caseId, ct))
        {
            return WordsOutcome.NoSuchCase;
        }

        var before = await db.SupportAnswers.Where(answer => answer.CaseId == caseId).ToListAsync(ct);
        var isNew = false;
        foreach (var id in wanted)
        {
            var known = before.SingleOrDefault(answer => answer.ServiceId == id);
            isNew |= known is not { Answer: SupportAnswerKind.Accepted };
            if (known is null)
            {
                db.Add(SupportAnswer.Of(caseId, new SupportChoice { ServiceId = id, Answer = SupportAnswerKind.Accepted }, trace.NowUtc));
            }
            else
            {
                known.Accept(trace.NowUtc);
            }
        }

        if (isNew)
        {
            trace.Leave(caseId, SourceActs.AskedForSupport, TimelineKind.Support);
            trace.LeaveTask(caseId, SourceActs.AskedForSupport);
        }

        return WordsOutcome.Kept;
    }
}
