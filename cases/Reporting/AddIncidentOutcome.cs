namespace WestKent.Cases.Reporting;

/// <summary>What became of something more about a case.</summary>
public abstract record AddIncidentOutcome
{
    private AddIncidentOutcome()
    {
    }

    /// <summary>It is on the case; also the answer to sending it twice.</summary>
    public sealed record Added(Guid IncidentId, string Reference, DateOnly NextContactOn) : AddIncidentOutcome;

    /// <summary>The case is closed; the source may reopen it, or it is too long ago and a new report is needed.</summary>
    public sealed record Closed(bool CanReopen) : AddIncidentOutcome;

    /// <summary>It does not say what happened.</summary>
    public sealed record Incomplete : AddIncidentOutcome;

    public sealed record NoSuchCase : AddIncidentOutcome;
}
