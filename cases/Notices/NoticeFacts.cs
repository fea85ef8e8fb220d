using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Reporting;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Notices;

/// <summary>What is known about a case at the moment a message about it goes out.</summary>
internal sealed record NoticeFacts(Case Case, Source? Source, SourceContact? Contact)
{
    /// <summary>What the source needs to use our messages, as ids.</summary>
    public IReadOnlyList<string> NeedIds { get; init; } = [];

    public static async Task<NoticeFacts?> OfAsync(CasesDb db, NoticeRecord waiting, CancellationToken ct)
    {
        var found = await db.Cases.AsNoTracking().Where(one => one.Id == waiting.CaseId)
            .Select(one => new
            {
                Case = one,
                Source = db.Sources.FirstOrDefault(source => source.CaseId == one.Id),
                Contact = db.SourceContacts.FirstOrDefault(contact => contact.CaseId == one.Id),
                Needs = db.SourceNeeds.FirstOrDefault(needs => needs.CaseId == one.Id),
            })
            .SingleOrDefaultAsync(ct);
        return found is null ? null : new NoticeFacts(found.Case, found.Source, await ContactForAsync(db, waiting, found.Contact, ct))
        {
            NeedIds = found.Needs?.NeedIds ?? [],
        };
    }

    // Two messages of a change of contact go elsewhere than all others: one to the new contact, one to the old.
    private static async Task<SourceContact?> ContactForAsync(CasesDb db, NoticeRecord waiting, SourceContact? known, CancellationToken ct)
    {
        if (waiting.NoticeId is not (NoticeIds.ContactCode or NoticeIds.ContactChanged))
        {
            return known;
        }

        var change = await db.ContactChanges.AsNoTracking().SingleOrDefaultAsync(one => one.Id == waiting.SubjectId, ct);
        return waiting.NoticeId == NoticeIds.ContactCode
            ? change is null ? null : SourceContact.ForOne(change.CaseId, change.Method, change.NewAddress)
            : change?.OldContact();
    }
}
