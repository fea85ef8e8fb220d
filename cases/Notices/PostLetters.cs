using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Notices;

/// <param name="Stamp">As it was on the printed page.</param>
public sealed record PrintedLetter(Guid NoticeId, string Stamp);

/// <summary>What became of marking letters as posted.</summary>
public abstract record PostLettersOutcome
{
    private PostLettersOutcome()
    {
    }

    /// <param name="Posted">How many were marked.</param>
    /// <param name="DoNotPost">References of letters that were overtaken: the address, the words or the way has changed since printing.</param>
    public sealed record Done(int Posted, IReadOnlyList<string> DoNotPost) : PostLettersOutcome;

    public sealed record NotAllowed : PostLettersOutcome;
}

/// <summary>Marks printed letters as posted, but for those that must not go any more.</summary>
public sealed class PostLetters(CasesDb db, ReadLetters letters, TimeProvider clock)
{
    public async Task<PostLettersOutcome> HandleAsync(StaffMember staff, IReadOnlyList<PrintedLetter> printed, CancellationToken ct)
    {
        if (!StaffRule.Allows(staff, StaffAct.PostLetters))
        {
            return new PostLettersOutcome.NotAllowed();
        }

        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var stamps = printed.DistinctBy(letter => letter.NoticeId).ToDictionary(letter => letter.NoticeId, letter => letter.Stamp);
        var ids = stamps.Keys.ToList();
        var waiting = await db.Notices.Where(notice => ids.Contains(notice.Id) && notice.State == NoticeState.Printing).ToListAsync(ct);
        List<Guid?> overtaken = [];
        foreach (var notice in waiting)
        {
            var letter = await letters.ReadAsync(notice, ct);
            if (letter?.Stamp == stamps[notice.Id])
            {
                notice.SentBy(NoticeChannel.Letter, null, nowUtc);
                db.Add(AuditEntry.Of(nowUtc, staff.Who, "letter-posted", notice.NoticeId, notice.CaseId));
                continue;
            }

            overtaken.Add(notice.CaseId);
            if (letter is null)
            {
                notice.BackToWaiting(nowUtc);
            }
        }

        var references = await db.Cases.Where(one => overtaken.Contains(one.Id)).Select(one => one.Reference).ToListAsync(ct);
        return new PostLettersOutcome.Done(waiting.Count - overtaken.Count, references);
    }
}
