namespace WestKent.Cases.Casework;

public enum TimelineKind
{
    Report,
    Contact,
    Action,
    Status,
    Support,
    Closure,
}

/// <summary>One thing the resident may know about their case: words by key from content, or words staff chose for them.</summary>
public sealed class TimelineEntry
{
    private TimelineEntry()
    {
    }

    public Guid Id { get; private set; }

    public Guid CaseId { get; private set; }

    public DateTime AtUtc { get; private set; }

    public TimelineKind Kind { get; private set; }

    public string? ResidentTextKey { get; private set; }

    public string? ResidentText { get; private set; }

    public DateOnly? NextContactOn { get; private set; }

    internal static TimelineEntry Keyed(Guid caseId, DateTime atUtc, TimelineKind kind, string residentTextKey, DateOnly? nextContactOn) => new()
    {
        Id = Guid.CreateVersion7(atUtc),
        CaseId = caseId,
        AtUtc = atUtc,
        Kind = kind,
        ResidentTextKey = residentTextKey,
        NextContactOn = nextContactOn,
    };

    internal static TimelineEntry Worded(Guid caseId, DateTime atUtc, TimelineKind kind, string residentText, DateOnly? nextContactOn) => new()
    {
        Id = Guid.CreateVersion7(atUtc),
        CaseId = caseId,
        AtUtc = atUtc,
        Kind = kind,
        ResidentText = residentText,
        NextContactOn = nextContactOn,
    };
}
