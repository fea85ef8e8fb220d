using WestKent.Cases.Casework;
using WestKent.Cases.Policies;

namespace WestKent.Cases.Keeping;

/// <summary>Keeps a closed case whole past its time, such as for a court or a complaint, or lets it go again.</summary>
public sealed class HoldCase(CaseDesk desk)
{
    public async Task<CaseworkOutcome> HandleAsync(OnCase on, bool isHeld, string reason, CancellationToken ct)
    {
        var (one, refusal) = await desk.TakeAsync(on, StaffAct.Hold, ct);
        if (one is null)
            return refusal!;

        List<CaseworkProblem> problems = [];
        CaseDesk.Require(problems, "reason", reason, CaseNote.LongestText);
        if (problems.Count > 0)
            return new CaseworkOutcome.NotReady(problems);

        one.Hold(isHeld ? on.Staff : null, desk.NowUtc);
        desk.Note(one, on.Staff, CaseNoteKind.Hold, reason);
        desk.Audit(one, on.Staff, isHeld ? "held" : "hold-lifted", "");
        return CaseDesk.Done(one);
    }
}
