namespace WestKent.Cases.Casework;

/// <summary>Something staff did about a case: their own note, and apart from it the words the source gets. Personal.</summary>
public sealed class CaseAction
{
    public const int LongestNote = 5000;
    public const int LongestWording = 2000;

    private CaseAction()
    {
    }

    public Guid Id { get; private set; }

    public Guid CaseId { get; private set; }

    public DateTime AtUtc { get; private set; }

    public string StaffId { get; private set; } = "";

    public string StaffName { get; private set; } = "";

    /// <summary>The id in content/outcomes.</summary>
    public string OutcomeId { get; private set; } = "";

    /// <summary>As content had it when it was recorded: non-legal or legal.</summary>
    public string OutcomeKind { get; private set; } = "";

    public string InternalNote { get; private set; } = "";

    public string ResidentWording { get; private set; } = "";

    public DateOnly NextContactOn { get; private set; }

    public bool SpokeWithSource { get; private set; }

    public bool IsReferral { get; private set; }

    /// <summary>Whether an equality impact assessment was on record when it was taken.</summary>
    public bool HadEqualityAssessment { get; private set; }

    public Guid TimelineEntryId { get; private set; }

    public DateTime UndoUntilUtc { get; private set; }

    public DateTime? UndoneUtc { get; private set; }

    public string? UndoneBy { get; private set; }

    // What the case was like before, so that undoing puts it back.
    internal CaseStatus StatusBefore { get; private set; }

    internal DateOnly NextContactBefore { get; private set; }

    internal DateTime? FirstContactBeforeUtc { get; private set; }

    internal DateTime? SourceToldBeforeUtc { get; private set; }

    internal static CaseAction On(Case one, StaffMember staff, NewAction from, string outcomeKind, DateTime nowUtc, DateTime undoUntilUtc) => new()
    {
        Id = Guid.CreateVersion7(nowUtc),
        CaseId = one.Id,
        AtUtc = nowUtc,
        StaffId = staff.Id,
        StaffName = staff.Name,
        OutcomeId = from.OutcomeId,
        OutcomeKind = outcomeKind,
        InternalNote = from.InternalNote.Trim(),
        ResidentWording = from.ResidentWording.Trim(),
        NextContactOn = from.NextContactOn!.Value,
        SpokeWithSource = from.SpokeWithSource,
        IsReferral = from.IsReferral,
        HadEqualityAssessment = one.EqualityAssessedUtc is not null,
        UndoUntilUtc = undoUntilUtc,
        StatusBefore = one.Status,
        NextContactBefore = one.NextContactOn,
        FirstContactBeforeUtc = one.FirstContactUtc,
        SourceToldBeforeUtc = one.SourceToldUtc,
    };

    internal void ShownAs(TimelineEntry entry) => TimelineEntryId = entry.Id;

    /// <summary>That it was done stays; the words go.</summary>
    internal void Forget() => (InternalNote, ResidentWording) = ("", "");

    internal void Undo(StaffMember staff, DateTime nowUtc) => (UndoneUtc, UndoneBy) = (nowUtc, staff.Id);
}
