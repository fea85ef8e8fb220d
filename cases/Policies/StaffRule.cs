using WestKent.Cases.Casework;
using static WestKent.Cases.Casework.StaffRole;

namespace WestKent.Cases.Policies;

/// <summary>What a member of staff can do at the desk.</summary>
public enum StaffAct
{
    ReadCase,
    WriteNote,
    RecordContact,
    AnswerTask,
    AskSource,
    Assess,
    Assign,
    AgreePlan,
    RecordAction,
    UndoAction,
    RecordSubject,
    RecordConflict,
    Restrict,
    Hold,
    RetireColleague,
    Merge,
    Close,
    CloseAsMalicious,
    Reopen,
    PostLetters,
    ReadFigures,
    ReadAudit,
}

/// <summary>Who of staff may do what. A person with several roles may do what any of them may.</summary>
public static class StaffRule
{
    private static readonly Dictionary<StaffAct, StaffRole[]> Table = new()
    {
        [StaffAct.ReadCase] = [Adviser, CaseOfficer, Manager, Auditor],
        [StaffAct.WriteNote] = [Adviser, CaseOfficer, Manager],
        [StaffAct.RecordContact] = [Adviser, CaseOfficer, Manager],
        [StaffAct.AnswerTask] = [Adviser, CaseOfficer, Manager],
        [StaffAct.AskSource] = [Adviser, CaseOfficer, Manager],
        [StaffAct.PostLetters] = [Adviser, CaseOfficer, Manager],
        [StaffAct.Assess] = [CaseOfficer, Manager],
        [StaffAct.Assign] = [CaseOfficer, Manager],
        [StaffAct.AgreePlan] = [CaseOfficer, Manager],
        [StaffAct.RecordAction] = [CaseOfficer, Manager],
        [StaffAct.UndoAction] = [CaseOfficer, Manager],
        [StaffAct.RecordSubject] = [CaseOfficer, Manager],
        [StaffAct.RecordConflict] = [Adviser, CaseOfficer, Manager],
        [StaffAct.Merge] = [CaseOfficer, Manager],
        [StaffAct.Close] = [CaseOfficer, Manager],
        [StaffAct.Reopen] = [CaseOfficer, Manager],
        [StaffAct.Restrict] = [Manager],
        [StaffAct.Hold] = [Manager],
        [StaffAct.RetireColleague] = [Manager],
        [StaffAct.CloseAsMalicious] = [Manager],
        [StaffAct.ReadFigures] = [CaseOfficer, Manager, Auditor],
        [StaffAct.ReadAudit] = [Manager, Auditor],
    };

    public static bool Allows(StaffMember staff, StaffAct act) => Table[act].Any(staff.Is);

    /// <summary>Whether this person may know of the case at all: never with a conflict of interest; a restricted case only as its owner or a manager.</summary>
    public static bool MaySee(StaffMember staff, Case one, bool hasConflict) =>
        !hasConflict && Allows(staff, StaffAct.ReadCase) && (!one.IsRestricted || staff.Is(Manager) || one.OwnerId == staff.Id);
}
