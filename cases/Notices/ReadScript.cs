using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Notices;

/// <summary>What a member of staff needs to give a message in person.</summary>
/// <param name="Words">What to say; null where content has no script.</param>
/// <param name="MayLeaveVoicemail">Only if the source said so.</param>
public sealed record CallScript(
    Guid TaskId, string Reference, string? Name, ContactMethod Method, string? Phone, string? Times, bool MayLeaveVoicemail, string? NamedPerson,
    string? NamedPersonContact, IReadOnlyList<string> NeedIds, string? Words);

/// <summary>The script of a task to call someone, or to reach them through the person they named.</summary>
public sealed class ReadScript
{
    private readonly CasesDb db;
    private readonly NoticeWords words;
    private readonly NoticeDetails details;

    internal ReadScript(CasesDb db, NoticeWords words, NoticeDetails details) => (this.db, this.words, this.details) = (db, words, details);

    /// <returns>Null if there is no such task, it is about no message, or the case is not this person's to see.</returns>
    public async Task<CallScript?> HandleAsync(Guid taskId, StaffMember staff, CancellationToken ct)
    {
        var task = await db.StaffTasks.AsNoTracking().SingleOrDefaultAsync(found => found.Id == taskId, ct);
        var notice = task is null ? null : await db.Notices.AsNoTracking().SingleOrDefaultAsync(found => found.Id == task.SubjectId, ct);
        if (notice is null || await NoticeFacts.OfAsync(db, notice, ct) is not { Contact: { } contact } facts)
        {
            return null;
        }

        var hasConflict = await db.CaseConflicts.AnyAsync(conflict => conflict.CaseId == facts.Case.Id && conflict.StaffId == staff.Id, ct);
        if (!StaffRule.Allows(staff, StaffAct.AnswerTask) || !StaffRule.MaySee(staff, facts.Case, hasConflict))
        {
            return null;
        }

        return new CallScript(
            taskId, facts.Case.Reference, facts.Source?.NameToUse ?? facts.Source?.Name, contact.Method, contact.PhoneAsTyped ?? contact.PhoneE164, contact.Times,
            contact.SafeVoicemail == true, contact.NamedPerson, contact.NamedPersonContact, facts.NeedIds,
            words.Script(notice, facts, await details.ReadAsync(notice, ct)));
    }
}
