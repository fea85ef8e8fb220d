namespace WestKent.Cases.Casework;

/// <summary>A question from staff to the source, and the answer once there is one. Personal.</summary>
public sealed class CaseQuestion
{
    public const int LongestText = 2000;

    private CaseQuestion()
    {
    }

    public Guid Id { get; private set; }

    public Guid CaseId { get; private set; }

    public DateTime AskedUtc { get; private set; }

    public string StaffId { get; private set; } = "";

    public string Text { get; private set; } = "";

    public string? Answer { get; private set; }

    public DateTime? AnsweredUtc { get; private set; }

    internal static CaseQuestion Ask(Guid caseId, StaffMember staff, string text, DateTime nowUtc) => new()
    {
        Id = Guid.CreateVersion7(nowUtc),
        CaseId = caseId,
        AskedUtc = nowUtc,
        StaffId = staff.Id,
        Text = text,
    };

    /// <summary>A later answer replaces the one before.</summary>
    internal void Take(string answer, DateTime nowUtc) => (Answer, AnsweredUtc) = (answer, nowUtc);
}
