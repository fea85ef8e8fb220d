namespace WestKent.Cases.Reporting;

/// <summary>What became of a report the resident sent.</summary>
public abstract record SendReportOutcome
{
    private SendReportOutcome()
    {
    }

    /// <param name="Passphrase">Six words for someone no sign-in code can reach; they exist here and nowhere else.</param>
    public sealed record Sent(
        string Reference, string Band, DateOnly FirstContactDueOn, DateOnly NextContactOn, string Team, string? Passphrase) : SendReportOutcome;

    /// <summary>This draft made a report before; its words to come back with cannot be shown again.</summary>
    public sealed record AlreadySent(
        string Reference, string Band, DateOnly FirstContactDueOn, DateOnly NextContactOn, string Team) : SendReportOutcome;

    /// <summary>The report was added to a case of theirs.</summary>
    /// <param name="Reports">How many they have made in the time that counts for an ASB Case Review, with this one.</param>
    public sealed record Added(string Reference, DateOnly NextContactOn, string Team, int Reports, bool WasReopened) : SendReportOutcome;

    /// <summary>The case is closed, lately enough to be opened again if they want that.</summary>
    public sealed record MayReopen(string Reference, DateOnly ClosedOn) : SendReportOutcome;

    /// <param name="Missing">Names of the draft's properties that still need an answer.</param>
    public sealed record Incomplete(IReadOnlyList<string> Missing) : SendReportOutcome;
}
