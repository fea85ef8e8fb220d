namespace WestKent.Cases.Reporting;

/// <summary>The person who reports. Personal.</summary>
public sealed class Source
{
    private Source()
    {
    }

    public Guid CaseId { get; private set; }

    public string? Name { get; private set; }

    public string? NameToUse { get; private set; }

    public ReporterRole? Role { get; private set; }

    public bool? ConsentGiven { get; private set; }

    public string? OnBehalfOf { get; private set; }

    // Someone who chose to give no name keeps that choice, whatever they typed before they made it.
    internal static Source From(ReportDraft draft, Guid caseId) => new()
    {
        CaseId = caseId,
        Name = draft.Anonymous == true ? null : draft.Name,
        NameToUse = draft.Anonymous == true ? null : draft.NameToUse,
        Role = draft.Role,
        ConsentGiven = draft.ConsentGiven,
        OnBehalfOf = draft.Anonymous == true ? null : draft.OnBehalfOf,
    };
}
