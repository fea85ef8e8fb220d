using WestKent.Cases.Casework;
using WestKent.Cases.Policies;

namespace WestKent.Cases.HousingSystem;

/// <param name="Status">In progress, referred or closing; a case is assessed, closed and opened again by acts of their own.</param>
/// <param name="Note">Why, for colleagues; the source never sees it.</param>
public sealed record Moving(CaseStatus Status, string Note);

/// <summary>Follows the other system's status, where the table of moves allows it.</summary>
public sealed class MoveCase(CaseDesk desk)
{
    public async Task<CaseworkOutcome> HandleAsync(OnCase on, Moving given, CancellationToken ct)
    {
        var (one, refusal) = await desk.TakeAsync(on, StaffAct.RecordAction, ct);
        if (one is null)
            return refusal!;

        List<CaseworkProblem> problems = [];
        if (given.Status is not (CaseStatus.InProgress or CaseStatus.Referred or CaseStatus.Closing) || !StatusMoves.Allows(one.Status, given.Status))
            problems.Add(new("status", "not-from-here"));
        CaseDesk.Require(problems, "note", given.Note, CaseNote.LongestText);
        if (problems.Count > 0)
            return new CaseworkOutcome.NotReady(problems);

        desk.Move(one, given.Status, on.Staff, "housing-system");
        desk.Note(one, on.Staff, CaseNoteKind.Note, given.Note);
        return CaseDesk.Done(one);
    }
}
