using WestKent.Cases.Casework;
using WestKent.Content.Reading;

namespace WestKent.Cases.Policies;

/// <summary>Something a case needs before it can be closed; the desk's words hang on it.</summary>
public enum ClosingNeed
{
    /// <summary>It cannot be closed from where it stands.</summary>
    Status,

    /// <summary>Nobody recorded whether the source is vulnerable.</summary>
    Assessment,
    Attempts,
    AttemptDays,
    Reason,
    Findings,
    Actions,
    FurtherHelp,

    /// <summary>Something new was reported within the quiet period.</summary>
    QuietDays,
    Investigation,
    Manager,
}

/// <summary>What is known of a case that someone wants to close.</summary>
/// <param name="AttemptsOn">The days of tries by the source's preferred method since the case was last opened, whoever was reached.</param>
/// <param name="SourceWasSpokenTo">Whether the source was spoken to since the case was last opened.</param>
/// <param name="SourceCanBeContacted">Not so for someone who gave no name, or no way at all.</param>
/// <param name="NewestIncidentOn">The day of the newest incident or report.</param>
public sealed record ClosingFacts(
    CaseStatus Status, bool IsAssessed, IReadOnlyList<DateOnly> AttemptsOn, bool SourceWasSpokenTo, bool SourceCanBeContacted,
    DateOnly NewestIncidentOn, bool HasInvestigation, bool ByManager);

/// <summary>The words that close a case, as far as they are written.</summary>
public sealed record ClosingSummary(string ReasonId, string Findings, string Actions, string FurtherHelp);

/// <summary>
/// When a case may be closed (D8–D10): the source was spoken to, or was tried three times over ten working days in the way they chose;
/// there is a reason; every part of the letter is written; and "not made in good faith" only by a manager after a documented investigation.
/// </summary>
public static class ClosingRule
{
    public const string Malicious = "malicious";
    public const string NoRecentIncidents = "no-recent-incidents";

    public static IReadOnlyList<ClosingNeed> Decide(
        ClosingFacts facts, ClosingSummary summary, IReadOnlyCollection<string> reasons, DateOnly today, PolicyNumbers numbers)
    {
        List<ClosingNeed> needs = [];
        Need(ClosingNeed.Status, facts.Status != CaseStatus.Closing && !StatusMoves.Allows(facts.Status, CaseStatus.Closing));
        Need(ClosingNeed.Assessment, !facts.IsAssessed);
        var mustTry = facts is { SourceWasSpokenTo: false, SourceCanBeContacted: true };
        Need(ClosingNeed.Attempts, mustTry && facts.AttemptsOn.Count < numbers.Periods.CloseAttempts);
        Need(ClosingNeed.AttemptDays, mustTry && DaysTried(facts, today, numbers) < numbers.Periods.CloseAttemptWorkingDays);
        Need(ClosingNeed.Reason, !reasons.Contains(summary.ReasonId));
        Need(ClosingNeed.Findings, string.IsNullOrWhiteSpace(summary.Findings));
        Need(ClosingNeed.Actions, string.IsNullOrWhiteSpace(summary.Actions));
        Need(ClosingNeed.FurtherHelp, string.IsNullOrWhiteSpace(summary.FurtherHelp));
        Need(ClosingNeed.QuietDays, summary.ReasonId == NoRecentIncidents && today <= facts.NewestIncidentOn.AddDays(numbers.Periods.QuietDays));
        Need(ClosingNeed.Investigation, summary.ReasonId == Malicious && !facts.HasInvestigation);
        Need(ClosingNeed.Manager, summary.ReasonId == Malicious && !facts.ByManager);
        return needs;

        void Need(ClosingNeed need, bool isMissing)
        {
            if (isMissing)
            {
                needs.Add(need);
            }
        }
    }

    /// <summary>The first day on which enough working days have gone by since the first try; null before any try.</summary>
    public static DateOnly? EarliestOn(ClosingFacts facts, PolicyNumbers numbers) =>
        facts.AttemptsOn.Count == 0 ? null : WorkingDays.Add(facts.AttemptsOn.Min(), numbers.Periods.CloseAttemptWorkingDays, numbers.BankHolidays);

    // The days count on after the last try: it is the source's time to answer.
    private static int DaysTried(ClosingFacts facts, DateOnly today, PolicyNumbers numbers) =>
        facts.AttemptsOn.Count == 0 ? 0 : WorkingDays.Between(facts.AttemptsOn.Min(), today, numbers.BankHolidays);
}
