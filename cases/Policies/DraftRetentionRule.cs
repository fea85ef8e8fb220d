using WestKent.Content.Reading;

namespace WestKent.Cases.Policies;

public enum DraftRetentionDecision
{
    Keep,
    Forget,
}

/// <summary>How long a report that was begun and never sent is kept.</summary>
public static class DraftRetentionRule
{
    public static DraftRetentionDecision Decide(DateTime lastTouchedUtc, DateTime nowUtc, PolicyNumbers numbers) =>
        lastTouchedUtc < ForgetBefore(nowUtc, numbers) ? DraftRetentionDecision.Forget : DraftRetentionDecision.Keep;

    public static DateTime ForgetBefore(DateTime nowUtc, PolicyNumbers numbers) => nowUtc.AddDays(-numbers.Periods.DraftDays);
}
