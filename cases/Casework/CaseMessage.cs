namespace WestKent.Cases.Casework;

public enum MessageFrom
{
    Source,
    Staff,
}

/// <summary>A message between the source and their case officer. Personal.</summary>
public sealed class CaseMessage
{
    public const int LongestText = 5000;

    private CaseMessage()
    {
    }

    public Guid Id { get; private set; }

    public Guid CaseId { get; private set; }

    public DateTime AtUtc { get; private set; }

    public MessageFrom From { get; private set; }

    /// <summary>Who of staff wrote it; null for the source.</summary>
    public string? StaffId { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>When the other side first opened it.</summary>
    public DateTime? ReadUtc { get; private set; }

    internal static CaseMessage FromSource(Guid caseId, string text, DateTime nowUtc) => Of(caseId, MessageFrom.Source, null, text, nowUtc);

    internal static CaseMessage FromStaff(Guid caseId, StaffMember staff, string text, DateTime nowUtc) => Of(caseId, MessageFrom.Staff, staff.Id, text, nowUtc);

    internal void MoveTo(Guid caseId) => CaseId = caseId;

    internal void Read(DateTime nowUtc) => ReadUtc ??= nowUtc;

    private static CaseMessage Of(Guid caseId, MessageFrom from, string? staffId, string text, DateTime nowUtc) => new()
    {
        Id = Guid.CreateVersion7(nowUtc),
        CaseId = caseId,
        AtUtc = nowUtc,
        From = from,
        StaffId = staffId,
        Text = text,
    };
}
