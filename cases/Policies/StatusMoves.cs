using WestKent.Cases.Casework;
using static WestKent.Cases.Casework.CaseStatus;

namespace WestKent.Cases.Policies;

/// <summary>Every move a case may make, and no other.</summary>
public static class StatusMoves
{
    private static readonly Dictionary<CaseStatus, CaseStatus[]> Table = new()
    {
        [Reported] = [Acknowledged, Assessed, Referred],
        [Acknowledged] = [Assessed, Referred],
        [Assessed] = [InProgress, Referred, Closing],
        [InProgress] = [Referred, Closing],
        [Referred] = [InProgress, Closing],
        [Closing] = [InProgress, Closed],
        [Closed] = [Reopened],
        [Reopened] = [Assessed, InProgress, Referred],
    };

    public static bool Allows(CaseStatus from, CaseStatus to) => Table[from].Contains(to);

    public static IReadOnlyList<CaseStatus> From(CaseStatus status) => Table[status];
}
