using WestKent.Content.Reading;

namespace WestKent.Cases.Policies;

public enum NextStep
{
    /// <summary>Nobody has spoken to the source yet; the day is the band's target.</summary>
    FirstContact,

    /// <summary>The source was promised to hear by the day.</summary>
    Contact,

    /// <summary>The source has heard nothing for as long as the policy allows, and the day is when that was.</summary>
    NoUpdate,

    /// <summary>The case is closed.</summary>
    Nothing,
}

/// <summary>What a case's clocks hang on.</summary>
public sealed record CaseClocks(
    DateTime ReportedUtc, DateOnly FirstContactDueOn, DateTime? FirstContactUtc, DateOnly NextContactOn, DateTime? SourceToldUtc, DateTime? ClosedUtc);

/// <param name="WorkingDaysLeft">0 on the day itself; below 0 once it has gone by.</param>
public sealed record NextStepDecision(NextStep Step, DateOnly On, int WorkingDaysLeft)
{
    public bool IsOverdue => Step != NextStep.Nothing && WorkingDaysLeft < 0;

    public bool IsToday => Step != NextStep.Nothing && WorkingDaysLeft == 0;
}

/// <summary>What to do next on a case and by when (D2, D3): the clock that runs out first.</summary>
public static class NextStepRule
{
    public static NextStepDecision Decide(CaseClocks clocks, DateOnly today, PolicyNumbers numbers)
    {
        if (clocks.ClosedUtc is not null)
        {
            return new NextStepDecision(NextStep.Nothing, clocks.NextContactOn, 0);
        }

        var silentUntil = LondonDay.Of(clocks.SourceToldUtc ?? clocks.ReportedUtc).AddDays(numbers.Periods.UpdateDays);
        var (step, on) = clocks.FirstContactUtc is null && clocks.FirstContactDueOn <= clocks.NextContactOn
            ? (NextStep.FirstContact, clocks.FirstContactDueOn)
            : (NextStep.Contact, clocks.NextContactOn);
        if (silentUntil < on && silentUntil <= today)
        {
            (step, on) = (NextStep.NoUpdate, silentUntil);
        }

        return new NextStepDecision(step, on, DaysLeft(on, today, numbers.BankHolidays));
    }

    // A day that has gone by is overdue, even before the next working day.
    private static int DaysLeft(DateOnly on, DateOnly today, IReadOnlySet<DateOnly> holidays) => on >= today
        ? WorkingDays.Between(today, on, holidays)
        : -Math.Max(1, WorkingDays.Between(on, today, holidays));
}
