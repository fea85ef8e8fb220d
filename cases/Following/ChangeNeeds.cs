using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Reporting;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Following;

/// <summary>The source says anew what they need to use the service: large print, an interpreter, and so on.</summary>
public sealed class ChangeNeeds
{
    public const int LongestLanguage = 60;
    public const int LongestNote = 500;

    private readonly CasesDb db;
    private readonly SourceTrace trace;
    private readonly ContentSnapshot content;

    internal ChangeNeeds(CasesDb db, SourceTrace trace, ContentSnapshot content) => (this.db, this.trace, this.content) = (db, trace, content);

    public async Task<WordsOutcome> HandleAsync(Guid caseId, IReadOnlyCollection<string> needIds, string? language, string? note, CancellationToken ct)
    {
        var (spoken, noted) = (SourceWords.Trim(language), SourceWords.Trim(note));
        if (spoken?.Length > LongestLanguage || noted?.Length > LongestNote)
        {
            return WordsOutcome.TooLong;
        }

        if (await db.SourceNeeds.SingleOrDefaultAsync(one => one.CaseId == caseId, ct) is not { } needs)
        {
            return WordsOutcome.NoSuchCase;
        }

        string[] chosen = [.. content.Policy.Needs.Select(need => need.Id).Where(needIds.Contains)];
        if (!needs.NeedIds.SequenceEqual(chosen) || needs.Language != spoken || needs.Note != noted)
        {
            needs.Become(chosen, spoken, noted);
            trace.Leave(caseId, SourceActs.ChangedNeeds, TimelineKind.Support);
            trace.LeaveTask(caseId, SourceActs.ChangedNeeds);
        }

        return WordsOutcome.Kept;
    }
}
