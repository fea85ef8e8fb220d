using WestKent.Cases.Casework;

namespace WestKent.Portal.Staff.SignIn;

/// <summary>Made-up colleagues to sign in as, one for each role. Only Development offers them.</summary>
internal static class DevelopmentStaff
{
    public static readonly IReadOnlyList<StaffMember> All =
    [
        new("dev-adviser", "Asha Patel", new HashSet<StaffRole> { StaffRole.Adviser }),
        new("dev-officer", "Tom Okoro", new HashSet<StaffRole> { StaffRole.CaseOfficer }),
        new("dev-officer-2", "Grace Webb", new HashSet<StaffRole> { StaffRole.CaseOfficer }),
        new("dev-manager", "Helen Marsh", new HashSet<StaffRole> { StaffRole.Manager, StaffRole.CaseOfficer }),
        new("dev-editor", "Jo Finch", new HashSet<StaffRole> { StaffRole.ContentEditor }),
        new("dev-auditor", "Ravi Stone", new HashSet<StaffRole> { StaffRole.Auditor }),
    ];
}
