using WestKent.Cases.Reporting;

namespace WestKent.Cases.Casework;

/// <summary>One try to speak to the source, whether they were reached or not. Personal: the note may say what they said.</summary>
public sealed class ContactAttempt
{
    public const int LongestNote = 2000;

    private ContactAttempt()
    {
    }

    public Guid Id { get; private set; }

    public Guid CaseId { get; private set; }

    public DateTime AtUtc { get; private set; }

    public string StaffId { get; private set; } = "";

    public string StaffName { get; private set; } = "";

    public ContactMethod Method { get; private set; }

    public bool IsPreferredMethod { get; private set; }

    public bool Reached { get; private set; }

    public string Note { get; private set; } = "";

    internal static ContactAttempt By(
        StaffMember staff, Guid caseId, ContactMethod method, bool isPreferred, bool reached, string note, DateTime nowUtc) => new()
        {
            Id = Guid.CreateVersion7(nowUtc),
            CaseId = caseId,
            AtUtc = nowUtc,
            StaffId = staff.Id,
            StaffName = staff.Name,
            Method = method,
            IsPreferredMethod = isPreferred,
            Reached = reached,
            Note = note.Trim(),
        };
}
