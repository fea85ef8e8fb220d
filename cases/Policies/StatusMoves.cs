using WestKent.Cases.Casework;
using static WestKent.Cases.Casework.CaseStatus;

namespace WestKent.Cases.Policies;

/// <summary>Every move a case may make, and no other.</summary>
public static class StatusMoves
{
    private static readonly Dictionary<CaseStatus, CaseStatus[]> Table = new()
    {
        // Straight to closing only as a second telling of another case: ClosingRule asks for an assessment first.
        [Reported] = [Acknowledged, Assessed, Referred, CaseStatus.Closing],
        [Acknowledged] = [Assessed, Referred, CaseStatus.Closing],
        [Assessed] = [InProgress, Referred, CaseStatus.Closing],
        [InProgress] = [Referred, CaseStatus.Closing],
        [Referred] = [InProgress, CaseStatus.Closing],
        [CaseStatus.Closing] = [InProgress, Closed],
        [Closed] = [Reopened],
        [Reopened] = [Assessed, InProgress, Referred, CaseStatus.Closing],
    };

    public static bool Allows(CaseStatus from, CaseStatus to) => Table[from].Contains(to);

    public static IReadOnlyList<CaseStatus> From(CaseStatus status) => Table[status];
}
