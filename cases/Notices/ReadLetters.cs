using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Notices;

/// <summary>A letter as it would be printed now.</summary>
/// <param name="ReadyOn">The day it joined the pile; a day's letters are one batch.</param>
/// <param name="Stamp">Tells when posting whether this is still the letter and the address.</param>
public sealed record LetterToPrint(
    Guid NoticeId, string Reference, DateOnly ReadyOn, string? Name, string Address, string Subject, string Text, string Html, bool IsLargePrint, string Stamp);

/// <summary>The letters waiting to be printed and posted. Words and address are looked up afresh each time.</summary>
public sealed class ReadLetters
{
    private const int Most = 500;

    private readonly CasesDb db;
    private readonly NoticeWords words;
    private readonly NoticeDetails details;

    internal ReadLetters(CasesDb db, NoticeWords words, NoticeDetails details) => (this.db, this.words, this.details) = (db, words, details);

    /// <returns>The oldest first; null for someone whose role it is not.</returns>
    public async Task<IReadOnlyList<LetterToPrint>?> HandleAsync(StaffMember staff, CancellationToken ct)
    {
        if (!StaffRule.Allows(staff, StaffAct.PostLetters))
        {
            return null;
        }

        var waiting = await db.Notices.AsNoTracking().Where(notice => notice.State == NoticeState.Printing)
            .OrderBy(notice => notice.NotBeforeUtc).Take(Most).ToListAsync(ct);
        List<LetterToPrint> letters = [];
        foreach (var notice in waiting)
        {
            if (await ReadAsync(notice, ct) is { } letter)
            {
                letters.Add(letter);
            }
        }

        return letters;
    }

    /// <summary>The letter, if a letter is still the right way.</summary>
    internal async Task<LetterToPrint?> ReadAsync(NoticeRecord notice, CancellationToken ct)
    {
        if (await NoticeFacts.OfAsync(db, notice, ct) is not { Contact: not null } facts || !IsByLetter(notice, facts))
        {
            return null;
        }

        var written = words.Write(notice, facts, NoticeChannel.Letter, await details.ReadAsync(notice, ct), null);
        var stamp = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{written.To}\n{written.Text}")));
        return new LetterToPrint(
            notice.Id, facts.Case.Reference, LondonDay.Of(notice.NotBeforeUtc), facts.Source?.Name, written.To, written.Subject ?? "", written.Text,
            written.Html ?? "", FormatRule.Decide(NoticeChannel.Letter, facts.NeedIds, tellsMore: true) == FormatDecision.LargePrint, stamp);
    }

    internal static bool IsByLetter(NoticeRecord notice, NoticeFacts facts) =>
        SafeContactRule.Decide(facts.Contact, notice.FailedChannels, facts.Case.Band, facts.Case.SafetyFlags)
            is SafeContactDecision.Send { Channel: NoticeChannel.Letter }
        && FormatRule.Decide(NoticeChannel.Letter, facts.NeedIds, tellsMore: true) != FormatDecision.ByAPerson;
}
