using Microsoft.AspNetCore.Components;
using WestKent.Cases.Casework;
using WestKent.Cases.Policies;
using WestKent.Content.Reading;

namespace WestKent.Portal.Staff.Cases;

/// <summary>What this person can do with the case where it stands; the likeliest first.</summary>
public sealed partial class ActLinks(ContentSnapshot content)
{
    private static readonly (string Path, StaffAct Act)[] New =
    [
        ("assess", StaffAct.Assess), ("contact", StaffAct.RecordContact), ("message", StaffAct.AskSource), ("question", StaffAct.AskSource), ("note", StaffAct.WriteNote),
        ("assign", StaffAct.Assign), ("merge", StaffAct.Merge), ("conflict", StaffAct.RecordConflict), ("restrict", StaffAct.Restrict),
    ];

    private static readonly (string Path, StaffAct Act)[] Running =
    [
        ("action", StaffAct.RecordAction), ("contact", StaffAct.RecordContact), ("message", StaffAct.AskSource), ("question", StaffAct.AskSource),
        ("plan", StaffAct.AgreePlan), ("note", StaffAct.WriteNote), ("close", StaffAct.Close), ("assess", StaffAct.Assess), ("assign", StaffAct.Assign),
        ("merge", StaffAct.Merge), ("conflict", StaffAct.RecordConflict), ("restrict", StaffAct.Restrict),
    ];

    private static readonly (string Path, StaffAct Act)[] Closed =
    [
        ("reopen", StaffAct.Reopen), ("note", StaffAct.WriteNote), ("message", StaffAct.AskSource), ("hold", StaffAct.Hold), ("restrict", StaffAct.Restrict),
    ];

    [Parameter, EditorRequired]
    public required DeskCase Case { get; set; }

    [Parameter, EditorRequired]
    public required StaffMember Staff { get; set; }

    private List<(string Path, StaffAct Act)> Shown => [.. Possible.Where(act => StaffRule.Allows(Staff, act.Act))];

    private (string Path, StaffAct Act)[] Possible => Case.Case.ErasedUtc is not null ? [] : Case.Case.Status switch
    {
        CaseStatus.Closed => Closed,
        CaseStatus.Reported or CaseStatus.Acknowledged or CaseStatus.Reopened => New,
        CaseStatus.Assessed or CaseStatus.InProgress or CaseStatus.Referred or CaseStatus.Closing => Running,
    };

    private string Words(string key) => content.Pages["staff-cases"].Word(key);
}
