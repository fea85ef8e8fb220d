namespace WestKent.Cases.Casework;

/// <summary>Where a case stands. Which moves are allowed is in <see cref="Policies.StatusMoves"/>.</summary>
public enum CaseStatus
{
    Reported,
    Acknowledged,
    Assessed,
    InProgress,
    Closing,
    Closed,
    Referred,
    Reopened,
}
