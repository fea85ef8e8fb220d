using WestKent.Cases.Policies;

namespace WestKent.Cases.Casework;

/// <summary>Shows a case to its owner and managers only, or to all of staff again.</summary>
public sealed class RestrictCase(CaseDesk desk)
{
    public async Task<CaseworkOutcome> HandleAsync(OnCase on, bool isRestricted, string reason, CancellationToken ct)
    {
        var (one, refusal) = await desk.TakeAsync(on, StaffAct.Restrict, ct);
        if (one is null)
        {
            return refusal!;
        }

        List<CaseworkProblem> problems = [];
        CaseDesk.Require(problems, "reason", reason, CaseNote.LongestText);
        if (problems.Count > 0)
        {
            return new CaseworkOutcome.NotReady(problems);
        }

        one.Restrict(isRestricted, desk.NowUtc);
        desk.Note(one, on.Staff, CaseNoteKind.Restriction, reason);
        desk.Audit(one, on.Staff, isRestricted ? "restricted" : "restriction-lifted", "");
        return CaseDesk.Done(one);
    }
}
