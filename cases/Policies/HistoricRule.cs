using WestKent.Content.Reading;

namespace WestKent.Cases.Policies;

public enum HistoricDecision
{
    Recent,

    /// <summary>It may not be looked into; the resident is told so and may still report.</summary>
    MayBeTooLongAgo,
}

/// <summary>Whether the newest thing in a report is older than the policy's period. Not knowing the day counts as recent.</summary>
public static class HistoricRule
{
    public static HistoricDecision Decide(DateOnly? newestDay, DateOnly today, PolicyNumbers numbers) =>
        newestDay < today.AddMonths(-numbers.Periods.HistoricMonths) ? HistoricDecision.MayBeTooLongAgo : HistoricDecision.Recent;
}
