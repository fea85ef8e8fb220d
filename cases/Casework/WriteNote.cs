using WestKent.Cases.Policies;

namespace WestKent.Cases.Casework;

/// <summary>Keeps a note for colleagues. An investigation's findings and an equality impact assessment are notes of their own kind.</summary>
public sealed class WriteNote(CaseDesk desk)
{
    /// <param name="kind">A plain note, an investigation, or an equality impact assessment.</param>
    public async Task<CaseworkOutcome> HandleAsync(OnCase on, CaseNoteKind kind, string text, CancellationToken ct)
    {
        var (one, refusal) = await desk.TakeAsync(on, kind == CaseNoteKind.Note ? StaffAct.WriteNote : StaffAct.RecordAction, ct);
        if (one is null)
        {
            return refusal!;
        }

        List<CaseworkProblem> problems = [];
        CaseDesk.Require(problems, "note", text, CaseNote.LongestText);
        if (kind is not (CaseNoteKind.Note or CaseNoteKind.Investigation or CaseNoteKind.EqualityAssessment))
        {
            problems.Add(new("kind", "unknown"));
        }

        if (problems.Count > 0)
        {
            return new CaseworkOutcome.NotReady(problems);
        }

        var note = desk.Note(one, on.Staff, kind, text);
        if (kind == CaseNoteKind.EqualityAssessment)
        {
            one.RecordEqualityAssessment(on.Staff.Id, desk.NowUtc);
        }

        one.Changed(desk.NowUtc);
        desk.Audit(one, on.Staff, "note-written", kind.ToString());
        return CaseDesk.Done(one, note.Id);
    }
}
