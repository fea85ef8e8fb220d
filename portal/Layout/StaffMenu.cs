using WestKent.Portal.Staff.SignIn;

namespace WestKent.Portal.Layout;

/// <param name="Key">Its words are <c>menu-…</c> in content/pages/staff.md.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Policy">Shown only to those the page itself lets in.</param>
internal sealed record StaffMenuItem(string Key, string Href, string Policy);

/// <summary>The desk's menu, in the order it is shown.</summary>
internal static class StaffMenu
{
    public static readonly IReadOnlyList<StaffMenuItem> Items =
    [
        new("work", "/staff", StaffPolicies.Desk),
        new("cases", "/staff/cases", StaffPolicies.ReadCases),
        new("tasks", "/staff/tasks", StaffPolicies.SpeakToResidents),
        new("letters", "/staff/letters", StaffPolicies.SpeakToResidents),
        new("caller", "/staff/report", StaffPolicies.SpeakToResidents),
        new("reviews", "/staff/reviews", StaffPolicies.ReadCases),
        new("keeping", "/staff/keeping", StaffPolicies.Manage),
        new("people", "/staff/people", StaffPolicies.Manage),
        new("figures", "/staff/figures", StaffPolicies.SeeFigures),
        new("unclear", "/staff/unclear", StaffPolicies.EditContent),
        new("content", "/staff/content", StaffPolicies.EditContent),
    ];
}
