using WestKent.Cases.Policies;

namespace WestKent.Cases.Casework;

/// <summary>A case as a member of staff had it before them when they acted.</summary>
/// <param name="Version">The case's version they saw; if it has moved on since, nothing is changed.</param>
public sealed record OnCase(Guid CaseId, Guid Version, StaffMember Staff);

/// <summary>What became of something staff did at the desk.</summary>
public abstract record CaseworkOutcome
{
    private CaseworkOutcome()
    {
    }

    /// <param name="Version">What the case's version is now.</param>
    /// <param name="RowId">The row it made: an action, a note, a question.</param>
    /// <param name="UndoUntilUtc">Until when it can be undone, if it can.</param>
    public sealed record Done(Guid CaseId, Guid Version, Guid? RowId = null, DateTime? UndoUntilUtc = null) : CaseworkOutcome;

    /// <summary>There is none, or this person may not know of it. Both look the same.</summary>
    public sealed record NoSuchCase : CaseworkOutcome;

    public sealed record NotAllowed(StaffAct Act) : CaseworkOutcome;

    /// <summary>Someone saved the case meanwhile. Nothing was changed; what was typed is still with the caller.</summary>
    public sealed record ChangedMeanwhile(Guid Version) : CaseworkOutcome;

    public sealed record NotReady(IReadOnlyList<CaseworkProblem> Problems) : CaseworkOutcome;

    /// <summary>The words may give someone away. Sent again with the wording marked as checked, they are taken.</summary>
    public sealed record CheckWording(IReadOnlyList<WordingWarning> Warnings) : CaseworkOutcome;
}

/// <summary>Something that must be mended first.</summary>
/// <param name="Field">The part of the form, such as <c>next-contact</c>; the desk's words hang on both keys.</param>
/// <param name="Reason">Such as <c>missing</c>, <c>weekend</c>, <c>too-long</c>.</param>
/// <param name="Day">The day the reason is about, if there is one.</param>
public sealed record CaseworkProblem(string Field, string Reason, DateOnly? Day = null);
