namespace WestKent.Cases.Casework;

public enum CaseNoteKind
{
    Note,

    /// <summary>Why staff changed how urgent a case is.</summary>
    Band,
    Vulnerability,
    EqualityAssessment,

    /// <summary>What a full look into a report found; needed before a case is closed as not made in good faith.</summary>
    Investigation,
    Transfer,
    Conflict,
    Restriction,
    Merge,
    Reopening,
    Closing,

    /// <summary>Why a closed case must be kept whole past its time, or need not be any more.</summary>
    Hold,
}

/// <summary>What staff wrote for themselves. The source never sees it. Personal.</summary>
public sealed class CaseNote
{
    public const int LongestText = 5000;

    private CaseNote()
    {
    }

    public Guid Id { get; private set; }

    public Guid CaseId { get; private set; }

    public DateTime AtUtc { get; private set; }

    public string StaffId { get; private set; } = "";

    public string StaffName { get; private set; } = "";

    public CaseNoteKind Kind { get; private set; }

    public string Text { get; private set; } = "";

    internal static CaseNote By(StaffMember staff, Guid caseId, CaseNoteKind kind, string text, DateTime nowUtc) => new()
    {
        Id = Guid.CreateVersion7(nowUtc),
        CaseId = caseId,
        AtUtc = nowUtc,
        StaffId = staff.Id,
        StaffName = staff.Name,
        Kind = kind,
        Text = text.Trim(),
    };
}
