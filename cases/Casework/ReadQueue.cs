using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Casework;

/// <summary>Lists the cases a member of staff may see: those with a safety flag first, then by the day that comes first.</summary>
public sealed class ReadQueue(CasesDb db, TimeProvider clock)
{
    private const int ShortestReference = 3;

    // Whoever finds more than these must say more of the name anyway.
    private const int MostOfOneName = 2000;

    public async Task<QueuePage> HandleAsync(QueueFilter filter, StaffMember staff, CancellationToken ct)
    {
        if (!StaffRule.Allows(staff, StaffAct.ReadCase))
        {
            return new QueuePage([], 1, 0);
        }

        // Looked through once, for the count and the page. Nobody leafs through more than a thousand, so none beyond are counted.
        var found = await InOrder(Wanted(filter, staff), filter).Select(one => one.Id).Take(QueuePage.MostCounted).ToListAsync(ct);
        var number = Math.Clamp(filter.Page, 1, Math.Max(1, (found.Count + QueuePage.Size - 1) / QueuePage.Size));
        List<Guid> page = [.. found.Skip((number - 1) * QueuePage.Size).Take(QueuePage.Size)];
        var rows = await Rows(db.Cases.AsNoTracking().Where(one => EF.Parameter(page).Contains(one.Id))).ToDictionaryAsync(row => row.Id, ct);
        return new QueuePage([.. page.Where(rows.ContainsKey).Select(id => rows[id])], number, found.Count);
    }

    private IQueryable<Case> Wanted(QueueFilter filter, StaffMember staff)
    {
        var cases = Visible(staff);
        if (filter.Search?.Trim() is { Length: > 0 } search)
        {
            cases = Found(cases, search);
        }
        else
        {
            cases = filter.Status == CaseStatus.Closed ? cases : cases.Where(one => one.ClosedUtc == null);
        }

        if (filter.Status is { } status)
        {
            // The day of closing says the same as the status, and has the index that the order needs.
            cases = status == CaseStatus.Closed ? cases.Where(one => one.ClosedUtc != null) : cases.Where(one => one.Status == status);
        }

        cases = filter.Band is { } band ? cases.Where(one => one.Band == band) : cases;
        cases = filter.Team is { } team ? cases.Where(one => one.Team == team) : cases;
        cases = filter.DistrictId is { } district ? cases.Where(one => one.DistrictId == district) : cases;
        cases = filter.IsRestricted ? cases.Where(one => one.IsRestricted) : cases;
        cases = filter.Owner switch
        {
            QueueOwner.Anyone => cases,
            QueueOwner.Me => cases.Where(one => one.OwnerId == staff.Id),
            QueueOwner.Nobody => cases.Where(one => one.OwnerId == null),
        };
        var today = LondonDay.Of(clock.GetUtcNow().UtcDateTime);
        return filter.IsOverdue ? cases.Where(one => one.ClosedUtc == null && one.ActOn < today) : cases;
    }

    private IQueryable<Case> Visible(StaffMember staff)
    {
        var cases = db.Cases.AsNoTracking().Where(one => !db.CaseConflicts.Any(conflict => conflict.CaseId == one.Id && conflict.StaffId == staff.Id));
        return staff.Is(StaffRole.Manager) ? cases : cases.Where(one => !one.IsRestricted || one.OwnerId == staff.Id);
    }

    private IQueryable<Case> Found(IQueryable<Case> cases, string search)
    {
        if (CaseReference.TryParse(search, out var reference))
        {
            var shown = reference.ToString();
            return cases.Where(one => one.Reference == shown);
        }

        var start = search.ToUpperInvariant();
        if (search.Length >= ShortestReference && search.Any(char.IsAsciiDigit))
        {
            // SQLite finds the beginning of a word in an index by GLOB, and by LIKE not.
            return db is SqliteCasesDb && search.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')
                ? cases.Where(one => EF.Functions.Glob(one.Reference, $"{start}*"))
                : cases.Where(one => one.Reference.StartsWith(start));
        }

        var part = Source.Searchable(search);
        var named = db.Sources.Where(source => source.SearchName!.Contains(part)).OrderBy(source => source.SearchName).ThenBy(source => source.CaseId)
            .Select(source => source.CaseId).Take(MostOfOneName);
        // "ABCD-EFGH" may be a reference without a digit, and "Anne-Mary" a name.
        return search.IndexOf('-', StringComparison.Ordinal) == CaseReference.GroupLength
            ? cases.Where(one => one.Reference.StartsWith(start) || named.Contains(one.Id))
            : cases.Where(one => named.Contains(one.Id));
    }

    private static IQueryable<Case> InOrder(IQueryable<Case> cases, QueueFilter filter) => filter.Status == CaseStatus.Closed
        ? cases.OrderByDescending(one => one.ClosedUtc).ThenBy(one => one.Id)
        : cases.OrderBy(one => one.QueueRank).ThenBy(one => one.ActOn).ThenBy(one => one.Id);

    private IQueryable<QueueRow> Rows(IQueryable<Case> cases) =>
        from one in cases
        join source in db.Sources on one.Id equals source.CaseId into sources
        from source in sources.DefaultIfEmpty()
        select new QueueRow(
            one.Id, one.Reference, source == null ? null : source.NameToUse ?? source.Name, one.IsAnonymous, one.TypeId, one.Band, one.Status, one.Team,
            one.DistrictId, one.OwnerId, one.OwnerName, one.IsRestricted, one.SafetyFlags, one.ReportedUtc, one.FirstContactDueOn, one.FirstContactUtc,
            one.NextContactOn, one.SourceToldUtc, one.ClosedUtc,
            db.CaseMessages.Count(message => message.CaseId == one.Id && message.From == MessageFrom.Source && message.ReadUtc == null),
            db.StaffTasks.Count(task => task.CaseId == one.Id && task.DoneUtc == null));
}
