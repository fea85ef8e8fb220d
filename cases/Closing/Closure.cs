using WestKent.Cases.Casework;
using WestKent.Cases.Policies;

namespace WestKent.Cases.Closing;

/// <summary>Why and how a case was closed, in the words the source was sent. Personal.</summary>
public sealed class Closure
{
    public const int LongestPart = 3000;

    private Closure()
    {
    }

    public Guid Id { get; private set; }

    public Guid CaseId { get; private set; }

    public DateTime AtUtc { get; private set; }

    public string StaffId { get; private set; } = "";

    public string StaffName { get; private set; } = "";

    /// <summary>The id in content/outcomes.</summary>
    public string ReasonId { get; private set; } = "";

    public string Findings { get; private set; } = "";

    public string Actions { get; private set; } = "";

    public string FurtherHelp { get; private set; } = "";

    /// <summary>The last day on which the same case can be opened again.</summary>
    public DateOnly ReopenBy { get; private set; }

    public DateOnly SurveyOn { get; private set; }

    public DateTime? ReopenedUtc { get; private set; }

    internal static Closure Of(Guid caseId, StaffMember staff, ClosingSummary summary, DateOnly reopenBy, DateOnly surveyOn, DateTime nowUtc) => new()
    {
        Id = Guid.CreateVersion7(nowUtc),
        CaseId = caseId,
        AtUtc = nowUtc,
        StaffId = staff.Id,
        StaffName = staff.Name,
        ReasonId = summary.ReasonId,
        Findings = summary.Findings.Trim(),
        Actions = summary.Actions.Trim(),
        FurtherHelp = summary.FurtherHelp.Trim(),
        ReopenBy = reopenBy,
        SurveyOn = surveyOn,
    };

    /// <summary>That and why it was closed stays; the words go.</summary>
    internal void Forget() => (Findings, Actions, FurtherHelp) = ("", "", "");

    internal void Reopen(DateTime nowUtc) => ReopenedUtc = nowUtc;
}
