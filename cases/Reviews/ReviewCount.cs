namespace WestKent.Cases.Reviews;

/// <summary>Where the count stands. None of them is a refusal: anyone may ask, and harm is weighed too.</summary>
public enum ReviewResult
{
    Met,

    /// <summary>One report short.</summary>
    Nearly,
    NotYet,
}

/// <param name="Reports">Every report given, in the order given, with the reason.</param>
/// <param name="Needed">How many reports the council asks for, never more than the Act.</param>
/// <param name="MetByPeople">The council's second way in is open: enough people with much the same trouble in one place.</param>
/// <param name="NextToLapse">The day after which one counted report no longer counts; null if none counts.</param>
/// <param name="AskBy">The last day on which the count is still enough; null if it is not enough, or needs no reports.</param>
/// <param name="DaysTold">About how many different days the counted reports are.</param>
public sealed record ReviewCount(
    ReviewResult Result, IReadOnlyList<ReportCounted> Reports, int Needed, int Months, bool MetByPeople, DateOnly? NextToLapse, DateOnly? AskBy, int DaysTold)
{
    public int Counted => Reports.Count(report => report.Counts);

    public int Missing => Math.Max(0, Needed - Counted);

    /// <summary>Enough reports, about fewer different days: some councils take reports of one day as one.</summary>
    public bool MayBeTakenAsFewer => Counted >= Needed && DaysTold < Needed;
}
