namespace WestKent.Cases.Casework;

public enum QueueOwner
{
    Anyone,
    Me,
    Nobody,
}

/// <summary>Which cases to list. Nothing set lists every open case.</summary>
/// <param name="Search">A reference, its beginning, or part of the source's name. Finds closed cases too.</param>
/// <param name="Status">One status; closed cases are listed only when asked for.</param>
/// <param name="Page">From 1.</param>
public sealed record QueueFilter(
    string? Search = null, CaseStatus? Status = null, string? Band = null, string? Team = null, string? DistrictId = null,
    QueueOwner Owner = QueueOwner.Anyone, bool IsOverdue = false, bool IsRestricted = false, int Page = 1);

/// <summary>One case as a line of the queue.</summary>
/// <param name="NewMessages">Messages of the source that nobody has opened.</param>
/// <param name="OpenTasks">Tasks about it that are not done.</param>
public sealed record QueueRow(
    Guid Id, string Reference, string? Name, bool IsAnonymous, string TypeId, string Band, CaseStatus Status, string Team, string? DistrictId,
    string? OwnerId, string? OwnerName, bool IsRestricted, IReadOnlyList<string> SafetyFlags, DateTime ReportedUtc, DateOnly FirstContactDueOn,
    DateTime? FirstContactUtc, DateOnly NextContactOn, DateTime? SourceToldUtc, DateTime? ClosedUtc, int NewMessages, int OpenTasks)
{
    public Policies.CaseClocks Clocks => new(ReportedUtc, FirstContactDueOn, FirstContactUtc, NextContactOn, SourceToldUtc, ClosedUtc);
}

/// <param name="Total">How many there are on all pages; counted no further than <see cref="MostCounted"/>.</param>
public sealed record QueuePage(IReadOnlyList<QueueRow> Rows, int Number, int Total)
{
    public const int Size = 50;
    public const int MostCounted = 1001;

    /// <summary>There are more than are worth counting.</summary>
    public bool HasMore => Total == MostCounted;

    public int Pages => Math.Max(1, (Total + Size - 1) / Size);
}
