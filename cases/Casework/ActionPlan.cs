namespace WestKent.Cases.Casework;

/// <summary>What was agreed with the source; the newest of a case is the one that counts. Shown to the source. Personal.</summary>
public sealed class ActionPlan
{
    private ActionPlan()
    {
    }

    public Guid Id { get; private set; }

    public Guid CaseId { get; private set; }

    public DateTime AgreedUtc { get; private set; }

    public string StaffId { get; private set; } = "";

    public string StaffName { get; private set; } = "";

    /// <summary>The officer is in touch at least this often.</summary>
    public int InTouchEveryDays { get; private set; }

    /// <summary>Whether the source has said yes to it, rather than been told of it.</summary>
    public bool IsAgreedWithSource { get; private set; }

    internal static ActionPlan By(StaffMember staff, Guid caseId, int inTouchEveryDays, bool isAgreedWithSource, DateTime nowUtc) => new()
    {
        Id = Guid.CreateVersion7(nowUtc),
        CaseId = caseId,
        AgreedUtc = nowUtc,
        StaffId = staff.Id,
        StaffName = staff.Name,
        InTouchEveryDays = inTouchEveryDays,
        IsAgreedWithSource = isAgreedWithSource,
    };
}
