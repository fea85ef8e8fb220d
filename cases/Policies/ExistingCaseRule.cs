using WestKent.Cases.Casework;
using WestKent.Content.Reading;

namespace WestKent.Cases.Policies;

public enum ExistingCaseDecision
{
    AddIncident,
    OfferReopening,
    NewCase,
}

/// <summary>What a further report about the same thing becomes.</summary>
public static class ExistingCaseRule
{
    public static ExistingCaseDecision Decide(CaseStatus status, DateTime? closedUtc, DateTime nowUtc, PolicyNumbers numbers) => status switch
    {
        CaseStatus.Closed when closedUtc is { } closed => ClosedRecently(closed, nowUtc, numbers)
            ? ExistingCaseDecision.OfferReopening
            : ExistingCaseDecision.NewCase,
        CaseStatus.Closed => ExistingCaseDecision.NewCase,
        CaseStatus.Reported or CaseStatus.Acknowledged or CaseStatus.Assessed or CaseStatus.InProgress
            or CaseStatus.Closing or CaseStatus.Referred or CaseStatus.Reopened => ExistingCaseDecision.AddIncident,
    };

    private static bool ClosedRecently(DateTime closedUtc, DateTime nowUtc, PolicyNumbers numbers) =>
        LondonDay.Of(nowUtc) <= LondonDay.Of(closedUtc).AddDays(numbers.Periods.ReopenDays);
}
