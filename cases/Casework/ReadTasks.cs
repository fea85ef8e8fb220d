using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Casework;

/// <summary>An open task and the case it is about.</summary>
/// <param name="Reference">Null for a task about no case.</param>
public sealed record OpenTask(
    Guid Id, string Kind, DateTime AtUtc, DateOnly? DueOn, Guid? SubjectId, Guid Version, string? Reference, string? SourceName, string? OwnerId, string? OwnerName);

/// <summary>Lists what staff still have to do, the earliest day first.</summary>
public sealed class ReadTasks(CasesDb db)
{
    private const int Most = 200;

    /// <param name="isMineOnly">Tasks about this person's cases and about cases nobody has yet; else everyone's.</param>
    public async Task<List<OpenTask>> HandleAsync(StaffMember staff, bool isMineOnly, CancellationToken ct) =>
        StaffRule.Allows(staff, StaffAct.AnswerTask)
            ? await Visible(db.StaffTasks.Where(task => task.DoneUtc == null), staff, isMineOnly).Take(Most).ToListAsync(ct)
            : [];

    /// <returns>Null where there is none, it is done, or its case is not this person's to see.</returns>
    public async Task<OpenTask?> FindAsync(Guid id, StaffMember staff, CancellationToken ct) =>
        StaffRule.Allows(staff, StaffAct.AnswerTask)
            ? await Visible(db.StaffTasks.Where(task => task.Id == id && task.DoneUtc == null), staff, isMineOnly: false).SingleOrDefaultAsync(ct)
            : null;

    /// <summary>The task itself, and other calls to the same person that are still to be made: one call says it all. The oldest first.</summary>
    public Task<List<Guid>> SameCallAsync(OpenTask task, CancellationToken ct) => db.StaffTasks
        .Where(found => found.DoneUtc == null && found.Kind == task.Kind && db.StaffTasks.Any(one => one.Id == task.Id && one.CaseId == found.CaseId))
        .OrderBy(found => found.AtUtc).Select(found => found.Id).ToListAsync(ct);

    private IQueryable<OpenTask> Visible(IQueryable<StaffTask> tasks, StaffMember staff, bool isMineOnly)
    {
        var isManager = staff.Is(StaffRole.Manager);
        return
            from task in tasks.AsNoTracking()
            join found in db.Cases on task.CaseId equals found.Id into cases
            from one in cases.DefaultIfEmpty()
            where one == null || isManager || !one.IsRestricted || one.OwnerId == staff.Id
            where one == null || !db.CaseConflicts.Any(conflict => conflict.CaseId == one.Id && conflict.StaffId == staff.Id)
            where !isMineOnly || one == null || one.OwnerId == null || one.OwnerId == staff.Id
            join source in db.Sources on one.Id equals source.CaseId into sources
            from source in sources.DefaultIfEmpty()
            orderby task.DueOn, task.AtUtc
            select new OpenTask(
                task.Id, task.Kind, task.AtUtc, task.DueOn, task.SubjectId, task.Version, one.Reference, source.NameToUse ?? source.Name, one.OwnerId, one.OwnerName);
    }
}
