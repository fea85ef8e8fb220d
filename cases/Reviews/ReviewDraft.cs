namespace WestKent.Cases.Reviews;

/// <summary>An application for a Case Review being made. Every part may be missing; nothing here is refused for that.</summary>
public sealed class ReviewDraft
{
    /// <summary>In place of a council where the person is not sure which it is.</summary>
    public const string NotSure = "not-sure";

    public const int MostReports = 600;
    public const int LongestWords = 3000;
    public const int LongestLine = 200;

    /// <summary>The id the review gets when it is asked for, so that asking twice is asking once.</summary>
    public Guid AskId { get; set; } = Guid.NewGuid();

    /// <summary>A council's id, <see cref="NotSure"/>, or null before it is chosen.</summary>
    public string? CouncilId { get; set; }

    public List<DraftReport> Reports { get; set; } = [];

    /// <summary>What was changed about the reports of the case signed in to; the reports themselves stay with the case.</summary>
    public List<CaseReportEdit> Edits { get; set; } = [];

    /// <summary>How many people have told someone of much the same trouble in one place.</summary>
    public int? People { get; set; }

    /// <summary>Someone is hurt, ill or in fear.</summary>
    public bool? HarmIsHigh { get; set; }

    public string? Done { get; set; }

    public string? Effect { get; set; }

    public string? Wanted { get; set; }

    public string? Name { get; set; }

    public string? Contact { get; set; }

    public bool? ForSomeone { get; set; }

    public string? RepresentativeName { get; set; }

    public string? RepresentativeRole { get; set; }

    /// <summary>The day on which the representative said that the person agrees.</summary>
    public DateOnly? ConsentOn { get; set; }

    /// <summary>Parts of the papers to leave out, by the keys of <see cref="PackPart"/>.</summary>
    public List<string> LeftOut { get; set; } = [];

}

/// <summary>A report, or something that was never reported, that the person typed in.</summary>
public sealed class DraftReport
{
    public Guid Id { get; set; }

    /// <summary>Null if nobody was told: it goes in the log and is not counted.</summary>
    public ToldBody? Body { get; set; }

    public string? BodyName { get; set; }

    public DateOnly? HappenedOn { get; set; }

    public DateOnly? ReportedOn { get; set; }

    public string? Reference { get; set; }

    public string? WhatHappened { get; set; }

    public bool LeftOut { get; set; }
}

/// <param name="WhatHappened">Other words for the papers; null keeps those of the case.</param>
public sealed record CaseReportEdit(Guid IncidentId, DateOnly? HappenedOn, string? WhatHappened, bool LeftOut);
