using WestKent.Content.Reading;

namespace WestKent.Cases.Policies;

public enum CaseRetentionDecision
{
    Keep,

    /// <summary>Its time comes within the weeks in which a manager can still say that it must stay.</summary>
    DueSoon,

    /// <summary>Its time has come, but a manager holds it or a Case Review is not decided.</summary>
    Held,
    Erase,
}

/// <param name="ClosedUtc">Null while the case is open.</param>
/// <param name="IsHeld">A manager has said, with a reason, that it must stay.</param>
/// <param name="HasOpenReview">A Case Review was asked for and is not decided.</param>
/// <param name="IsPartOfAnother">It was joined to a case that is still kept whole, and goes when that one goes.</param>
public sealed record CaseRetentionFacts(DateTime? ClosedUtc, bool IsErased, bool IsHeld, bool HasOpenReview, bool IsPartOfAnother);

/// <summary>How long a closed case keeps its people, their words and their files. What is left after that names nobody.</summary>
public static class CaseRetentionRule
{
    public static CaseRetentionDecision Decide(CaseRetentionFacts facts, DateOnly today, PolicyNumbers numbers)
    {
        if (facts is not { ClosedUtc: { } closedUtc, IsErased: false })
            return CaseRetentionDecision.Keep;

        var due = DueOn(closedUtc, numbers);
        if (today < due)
            return today < due.AddDays(-numbers.Periods.ErasureNoticeDays) ? CaseRetentionDecision.Keep : CaseRetentionDecision.DueSoon;

        return facts.IsHeld || facts.HasOpenReview || facts.IsPartOfAnother ? CaseRetentionDecision.Held : CaseRetentionDecision.Erase;
    }

    /// <summary>The first day on which it may go.</summary>
    public static DateOnly DueOn(DateTime closedUtc, PolicyNumbers numbers) => LondonDay.Of(closedUtc).AddYears(numbers.Periods.ClosedCaseYears);

    /// <summary>Cases closed before this instant may be due on the day given; whether they are, the decision says.</summary>
    public static DateTime ClosedBefore(DateOnly day, PolicyNumbers numbers) =>
        LondonDay.At(day.AddYears(-numbers.Periods.ClosedCaseYears).AddDays(1), TimeOnly.MinValue);
}
