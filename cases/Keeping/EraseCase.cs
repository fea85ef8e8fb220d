using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Access;
using WestKent.Cases.Casework;
using WestKent.Cases.Closing;
using WestKent.Cases.Evidence;
using WestKent.Cases.Following;
using WestKent.Cases.HousingSystem;
using WestKent.Cases.Notices;
using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;
using WestKent.Cases.Reviews;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Keeping;

/// <summary>
/// Takes out of a closed case everything that tells who it was about: people, ways to reach them, words and files. The facts
/// the figures are made of stay, and so does the audit, which holds no words. Why: docs/decisions/0016.
/// </summary>
internal sealed class EraseCase(CasesDb db, EvidenceFolder files, TimeProvider clock)
{
    public const string Who = "service:keeping";

    /// <summary>Tables about a case whose rows go. A test holds these and the two lists below against the model.</summary>
    internal static readonly RowsOfCase[] Deleted =
    [
        RowsOfCase.In<Source>(id => row => row.CaseId == id),
        RowsOfCase.In<SourceContact>(id => row => row.CaseId == id),
        RowsOfCase.In<SourceNeeds>(id => row => row.CaseId == id),
        RowsOfCase.In<CaseSubject>(id => row => row.CaseId == id),
        RowsOfCase.In<CaseNote>(id => row => row.CaseId == id),
        RowsOfCase.In<CaseMessage>(id => row => row.CaseId == id),
        RowsOfCase.In<CaseQuestion>(id => row => row.CaseId == id),
        RowsOfCase.In<CaseConflict>(id => row => row.CaseId == id),
        RowsOfCase.In<ContactAttempt>(id => row => row.CaseId == id),
        RowsOfCase.In<PlanStep>(id => row => row.CaseId == id),
        RowsOfCase.In<ActionPlan>(id => row => row.CaseId == id),
        RowsOfCase.In<TimelineEntry>(id => row => row.CaseId == id),
        RowsOfCase.In<StaffTask>(id => row => row.CaseId == id),
        RowsOfCase.In<NoticeRecord>(id => row => row.CaseId == id),
        RowsOfCase.In<EvidenceFile>(id => row => row.CaseId == id),
        RowsOfCase.In<CaseLook>(id => row => row.CaseId == id),
        RowsOfCase.In<CaseRepresentative>(id => row => row.CaseId == id),
        RowsOfCase.In<ContactChange>(id => row => row.CaseId == id),
        RowsOfCase.In<Passphrase>(id => row => row.CaseId == id),
        RowsOfCase.In<ResidentSession>(id => row => row.CaseId == id),
        RowsOfCase.In<AccessCode>(id => row => row.CaseId == id),
        RowsOfCase.In<CaseChange>(id => row => row.CaseId == id),
    ];

    /// <summary>Tables whose rows lose their words and keep what is counted.</summary>
    internal static readonly Type[] Emptied = [typeof(CaseAction), typeof(Closure), typeof(SurveyAnswer)];

    /// <summary>Tables that name nobody.</summary>
    internal static readonly Type[] Kept = [typeof(Incident), typeof(SupportAnswer), typeof(CaseReview), typeof(AuditEntry)];

    /// <summary>Stages it. Once that is committed, the files named in the answer are to be deleted.</summary>
    public async Task<IReadOnlyList<string>> HandleAsync(Case one, string why, CancellationToken ct)
    {
        var id = one.Id;
        var stored = await db.EvidenceFiles.Where(file => file.CaseId == id).Select(file => new { file.StoredName, file.ShareableName }).ToListAsync(ct);
        foreach (var table in Deleted)
            db.RemoveRange(await table.ReadAsync(db, id, ct));

        db.RemoveRange(await db.IncidentWords.Where(words => db.Incidents.Any(incident => incident.CaseId == id && incident.Id == words.IncidentId)).ToListAsync(ct));
        db.RemoveRange(await db.ReviewWords.Where(words => db.CaseReviews.Any(review => review.CaseId == id && review.Id == words.ReviewId)).ToListAsync(ct));
        (await db.CaseActions.Where(action => action.CaseId == id).ToListAsync(ct)).ForEach(action => action.Forget());
        (await db.Closures.Where(closure => closure.CaseId == id).ToListAsync(ct)).ForEach(closure => closure.Forget());
        (await db.SurveyAnswers.Where(answer => answer.CaseId == id).ToListAsync(ct)).ForEach(answer => answer.Forget());
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        one.Erase(nowUtc);
        db.Add(AuditEntry.Of(nowUtc, Who, "erased", why, id));
        return [.. stored.SelectMany(file => new[] { file.StoredName, file.ShareableName }).OfType<string>()];
    }

    /// <summary>After the commit. A file that cannot be deleted now belongs to nothing and is thrown out within the hour.</summary>
    public void DeleteFiles(IReadOnlyList<string> names)
    {
        foreach (var name in names)
            files.Delete(name);
    }
}
