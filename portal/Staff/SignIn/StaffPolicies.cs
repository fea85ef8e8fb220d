using Microsoft.AspNetCore.Authorization;
using WestKent.Cases.Casework;

namespace WestKent.Portal.Staff.SignIn;

/// <summary>What a page of the desk may ask of a person's roles. Every page names one.</summary>
public static class StaffPolicies
{
    /// <summary>Any member of staff.</summary>
    public const string Desk = "staff/desk";

    /// <summary>To see cases: not for those who only edit words.</summary>
    public const string ReadCases = "staff/read-cases";

    /// <summary>To speak with residents and take their reports.</summary>
    public const string SpeakToResidents = "staff/speak-to-residents";

    /// <summary>To act on a case and close it.</summary>
    public const string WorkCases = "staff/work-cases";

    /// <summary>What a manager alone decides.</summary>
    public const string Manage = "staff/manage";

    /// <summary>To see the figures, which name nobody.</summary>
    public const string SeeFigures = "staff/see-figures";

    /// <summary>To look after the words: content to-dos, messages that were not understood.</summary>
    public const string EditContent = "staff/edit-content";

    internal static void AddTo(AuthorizationOptions options)
    {
        Add(options, Desk, Enum.GetValues<StaffRole>());
        Add(options, ReadCases, StaffRole.Adviser, StaffRole.CaseOfficer, StaffRole.Manager, StaffRole.Auditor);
        Add(options, SpeakToResidents, StaffRole.Adviser, StaffRole.CaseOfficer, StaffRole.Manager);
        Add(options, WorkCases, StaffRole.CaseOfficer, StaffRole.Manager);
        Add(options, Manage, StaffRole.Manager);
        Add(options, SeeFigures, StaffRole.CaseOfficer, StaffRole.Manager, StaffRole.ContentEditor, StaffRole.Auditor);
        Add(options, EditContent, StaffRole.ContentEditor, StaffRole.Manager);
    }

    private static void Add(AuthorizationOptions options, string name, params StaffRole[] roles) => options.AddPolicy(name, policy => policy
        .AddAuthenticationSchemes(StaffPerson.Scheme).RequireAuthenticatedUser().RequireRole(roles.Select(role => role.ToString())));
}
