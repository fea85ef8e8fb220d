using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Casework;

public sealed record NewSubject(string Name, string Address, string Phone);

/// <summary>Keeps, changes or takes away a person a case is about. The wording rule looks for them from then on.</summary>
public sealed class RecordSubject(CasesDb db, CaseDesk desk)
{
    /// <param name="subjectId">Null for one not recorded yet.</param>
    /// <param name="given">Null takes the person away.</param>
    public async Task<CaseworkOutcome> HandleAsync(OnCase on, Guid? subjectId, NewSubject? given, CancellationToken ct)
    {
        var (one, refusal) = await desk.TakeAsync(on, StaffAct.RecordSubject, ct);
        if (one is null)
        {
            return refusal!;
        }

        var known = subjectId is null ? null : await db.CaseSubjects.SingleOrDefaultAsync(subject => subject.Id == subjectId && subject.CaseId == one.Id, ct);
        if (ProblemsIn(given, known, subjectId) is { Count: > 0 } problems)
        {
            return new CaseworkOutcome.NotReady(problems);
        }

        var subject = known ?? CaseSubject.Of(one.Id, given!, desk.NowUtc);
        switch (known, given)
        {
            case (null, _):
                db.Add(subject);
                break;
            case (_, null):
                db.Remove(subject);
                break;
            default:
                subject.Change(given);
                break;
        }

        one.Changed(desk.NowUtc);
        desk.Audit(one, on.Staff, given is null ? "subject-removed" : "subject-recorded", subject.Id.ToString());
        return CaseDesk.Done(one, subject.Id);
    }

    private static List<CaseworkProblem> ProblemsIn(NewSubject? given, CaseSubject? known, Guid? subjectId)
    {
        List<CaseworkProblem> problems = [];
        if (known is null && (subjectId is not null || given is null))
        {
            problems.Add(new("subject", "unknown"));
        }

        if (given is not null)
        {
            CaseDesk.Require(problems, "name", given.Name, CaseSubject.LongestName);
            CaseDesk.Limit(problems, "address", given.Address, CaseSubject.LongestAddress);
            CaseDesk.Limit(problems, "phone", given.Phone, CaseSubject.LongestPhone);
        }

        return problems;
    }
}
