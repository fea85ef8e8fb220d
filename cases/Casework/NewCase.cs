namespace WestKent.Cases.Casework;

/// <summary>What must be known before a case can be opened.</summary>
internal sealed record NewCase(
    CaseReference Reference,
    string TypeId,
    string Band,
    string BandReason,
    string Team,
    string Channel,
    string? DistrictId,
    DateOnly FirstContactDueOn,
    bool IsAnonymous,
    IReadOnlyList<string> SafetyFlags);
