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

    public static async Task<NoticeFacts?> OfAsync(CasesDb db, Guid? caseId, CancellationToken ct)
    {
        var found = await db.Cases.AsNoTracking().Where(one => one.Id == caseId)
            .Select(one => new
            {
                Case = one,
                Source = db.Sources.FirstOrDefault(source => source.CaseId == one.Id),
                Contact = db.SourceContacts.FirstOrDefault(contact => contact.CaseId == one.Id),
                Needs = db.SourceNeeds.FirstOrDefault(needs => needs.CaseId == one.Id),
            })
            .SingleOrDefaultAsync(ct);
        return found is null ? null : new NoticeFacts(found.Case, found.Source, found.Contact) { NeedIds = found.Needs?.NeedIds ?? [] };
    }
}
