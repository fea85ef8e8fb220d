namespace WestKent.Cases.Reporting;

/// <summary>What the resident wrote about an incident. Personal: it may name people and places.</summary>
public sealed class IncidentWords
{
    private IncidentWords()
    {
    }

    public Guid IncidentId { get; private set; }

    public string? WhatHappened { get; private set; }

    public string? When { get; private set; }

    public string? Where { get; private set; }

    public string? Postcode { get; private set; }

    public string? Who { get; private set; }

    public string? Effect { get; private set; }

    public string? Wanted { get; private set; }

    public string? Evidence { get; private set; }

    public string? PoliceReference { get; private set; }

    internal static IncidentWords From(ReportDraft draft) => new()
    {
        IncidentId = draft.Id,
        WhatHappened = draft.WhatHappened,
        When = draft.When,
        Where = draft.Where,
        Postcode = draft.Postcode,
        Who = draft.Who,
        Effect = draft.Effect,
        Wanted = draft.Wanted,
        Evidence = draft.Evidence,
        PoliceReference = draft.PoliceReference,
    };
}
