namespace WestKent.Cases.Casework;

public enum StaffRole
{
    Adviser,
    CaseOfficer,
    Manager,
    ContentEditor,
    Auditor,
}

/// <summary>The member of staff who acts.</summary>
/// <param name="Id">As sign-in gives it; the same person always has the same.</param>
/// <param name="Name">As colleagues and residents read it.</param>
public sealed record StaffMember(string Id, string Name, IReadOnlySet<StaffRole> Roles)
{
    public const int LongestId = 80;
    public const int LongestName = 100;

    /// <summary>How the audit names them.</summary>
    public string Who => $"staff:{Id}";

    public bool Is(StaffRole role) => Roles.Contains(role);
}
