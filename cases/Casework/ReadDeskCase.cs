using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Closing;
using WestKent.Cases.Notices;
using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Casework;

/// <summary>A case with everything a member of staff reads on one page. Nothing in it is tracked.</summary>
public sealed record DeskCase
{
    public required Case Case { get; init; }

    public required Source? Source { get; init; }

    public required SourceContact? Contact { get; init; }

    public required SourceNeeds? Needs { get; init; }

    public required IReadOnlyList<SupportAnswer> Support { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<(Incident Facts, IncidentWords? Words)> Incidents { get; init; }

    public required IReadOnlyList<CaseSubject> Subjects { get; init; }

    public required IReadOnlyList<CaseAction> Actions { get; init; }

    public required IReadOnlyList<ContactAttempt> Attempts { get; init; }

    public required IReadOnlyList<CaseNote> Notes { get; init; }

    public required IReadOnlyList<CaseQuestion> Questions { get; init; }

    public required IReadOnlyList<CaseMessage> Messages { get; init; }

    public required IReadOnlyList<TimelineEntry> Timeline { get; init; }

    public required IReadOnlyList<NoticeRecord> Notices { get; init; }

    public required IReadOnlyList<StaffTask> OpenTasks { get; init; }

    public required IReadOnlyList<AuditEntry> Audit { get; init; }

    public required ActionPlan? Plan { get; init; }

    public required IReadOnlyList<PlanStep> Steps { get; init; }

    public required Closure? Closure { get; init; }
}

/// <summary>Reads one case for the desk, if this person may see it.</summary>
public sealed class ReadDeskCase(CasesDb db)
{
    private const int MostAudit = 200;

    /// <returns>Null where there is none or this person may not know of it: both look the same.</returns>
    public async Task<Case?> FindAsync(string reference, StaffMember staff, CancellationToken ct)
    {
        if (!CaseReference.TryParse(reference, out var read))
        {
            return null;
        }

        var shown = read.ToString();
        var one = await db.Cases.AsNoTracking().SingleOrDefaultAsync(found => found.Reference == shown, ct);
        return one is not null && StaffRule.MaySee(staff, one, await HasConflictAsync(one.Id, staff, ct)) ? one : null;
    }

    public async Task<DeskCase?> HandleAsync(string reference, StaffMember staff, CancellationToken ct)
    {
        if (await FindAsync(reference, staff, ct) is not { } one)
        {
            return null;
        }

        var id = one.Id;
        var incidents = await db.Incidents.AsNoTracking().Where(incident => incident.CaseId == id).OrderByDescending(incident => incident.ReportedUtc).ToListAsync(ct);
        var words = await db.IncidentWords.AsNoTracking()
            .Where(found => db.Incidents.Any(incident => incident.CaseId == id && incident.Id == found.IncidentId)).ToDictionaryAsync(found => found.IncidentId, ct);
        var plan = await db.ActionPlans.AsNoTracking().Where(found => found.CaseId == id).OrderByDescending(found => found.AgreedUtc).FirstOrDefaultAsync(ct);
        return new DeskCase
        {
            Case = one,
            Source = await db.Sources.AsNoTracking().SingleOrDefaultAsync(source => source.CaseId == id, ct),
            Contact = await db.SourceContacts.AsNoTracking().SingleOrDefaultAsync(contact => contact.CaseId == id, ct),
            Needs = await db.SourceNeeds.AsNoTracking().SingleOrDefaultAsync(needs => needs.CaseId == id, ct),
            Support = await db.SupportAnswers.AsNoTracking().Where(answer => answer.CaseId == id).ToListAsync(ct),
            Incidents = [.. incidents.Select(incident => (incident, words.GetValueOrDefault(incident.Id)))],
            Subjects = await db.CaseSubjects.AsNoTracking().Where(subject => subject.CaseId == id).ToListAsync(ct),
            Actions = await db.CaseActions.AsNoTracking().Where(action => action.CaseId == id).OrderByDescending(action => action.AtUtc).ToListAsync(ct),
            Attempts = await db.ContactAttempts.AsNoTracking().Where(attempt => attempt.CaseId == id).OrderByDescending(attempt => attempt.AtUtc).ToListAsync(ct),
            Notes = await db.CaseNotes.AsNoTracking().Where(note => note.CaseId == id).OrderByDescending(note => note.AtUtc).ToListAsync(ct),
            Questions = await db.CaseQuestions.AsNoTracking().Where(question => question.CaseId == id).OrderByDescending(question => question.AskedUtc).ToListAsync(ct),
            Messages = await db.CaseMessages.AsNoTracking().Where(message => message.CaseId == id).OrderByDescending(message => message.AtUtc).ToListAsync(ct),
            Timeline = await db.Timeline.AsNoTracking().Where(entry => entry.CaseId == id).OrderByDescending(entry => entry.AtUtc).ToListAsync(ct),
            Notices = await db.Notices.AsNoTracking().Where(notice => notice.CaseId == id && notice.NoticeId != NoticeIds.SignInCode)
                .OrderByDescending(notice => notice.CreatedUtc).ToListAsync(ct),
            OpenTasks = await db.StaffTasks.AsNoTracking().Where(task => task.CaseId == id && task.DoneUtc == null).OrderBy(task => task.DueOn).ToListAsync(ct),
            Audit = await db.Audit.AsNoTracking().Where(entry => entry.CaseId == id).OrderByDescending(entry => entry.AtUtc).Take(MostAudit).ToListAsync(ct),
            Plan = plan,
            Steps = plan is null ? [] : await db.PlanSteps.AsNoTracking().Where(step => step.PlanId == plan.Id).OrderBy(step => step.Position).ToListAsync(ct),
            Closure = await db.Closures.AsNoTracking().Where(closure => closure.CaseId == id).OrderByDescending(closure => closure.AtUtc).FirstOrDefaultAsync(ct),
        };
    }

    /// <summary>How the source wants to hear from us.</summary>
    public async Task<ContactMethod> PreferredMethodAsync(Guid caseId, CancellationToken ct) =>
        await db.SourceContacts.Where(contact => contact.CaseId == caseId).Select(contact => (ContactMethod?)contact.Method).SingleOrDefaultAsync(ct) ?? ContactMethod.None;

    private Task<bool> HasConflictAsync(Guid caseId, StaffMember staff, CancellationToken ct) =>
        db.CaseConflicts.AnyAsync(conflict => conflict.CaseId == caseId && conflict.StaffId == staff.Id, ct);
}
