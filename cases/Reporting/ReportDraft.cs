namespace WestKent.Cases.Reporting;

/// <summary>A report being told. It lives in the bot's state until the resident sends it, so every part may be missing.</summary>
public sealed class ReportDraft
{
    /// <summary>Made once when the report begins; sending the same draft twice makes one report.</summary>
    public Guid Id { get; set; }

    /// <summary>The reference of the case it is about, where the source says that it is the same thing.</summary>
    public string? AddToReference { get; set; }

    /// <summary>Whether that case, if it is closed, is to be opened again; null until they were asked.</summary>
    public bool? Reopen { get; set; }

    /// <summary>What the triage made of it: the id of a type or of an exclusion the resident still wants to report.</summary>
    public string? LabelId { get; set; }

    public ReporterRole? Role { get; set; }

    public bool? ConsentGiven { get; set; }

    public string? OnBehalfOf { get; set; }

    public string? WhatHappened { get; set; }

    public string? When { get; set; }

    public DateOnly? HappenedFrom { get; set; }

    public DateOnly? HappenedTo { get; set; }

    public TimeOnly? HappenedAt { get; set; }

    public Frequency? Frequency { get; set; }

    public YesNoUnsure? HappeningNow { get; set; }

    public YesNoUnsure? ReportedBefore { get; set; }

    public string? Where { get; set; }

    public string? Postcode { get; set; }

    public string? DistrictId { get; set; }

    public SubjectKnown? SubjectKnown { get; set; }

    public string? Who { get; set; }

    public string? Effect { get; set; }

    public List<Harm> Harms { get; set; } = [];

    public YesNoUnsure? PoliceTold { get; set; }

    public YesNoUnsure? CouncilTold { get; set; }

    public string? PoliceReference { get; set; }

    public string? Wanted { get; set; }

    public string? Evidence { get; set; }

    public bool? Anonymous { get; set; }

    public string? Name { get; set; }

    public string? NameToUse { get; set; }

    public ContactMethod? Contact { get; set; }

    public string? PhoneAsTyped { get; set; }

    public string? PhoneE164 { get; set; }

    public string? Email { get; set; }

    public string? LetterAddress { get; set; }

    public string? NamedPerson { get; set; }

    public string? NamedPersonContact { get; set; }

    public string? ContactTimes { get; set; }

    public bool? SafeText { get; set; }

    public bool? SafeVoicemail { get; set; }

    public bool? SafeEmail { get; set; }

    public bool? SafeLetter { get; set; }

    public List<string> Needs { get; set; } = [];

    public string? Language { get; set; }

    public string? NeedsNote { get; set; }

    public List<SupportChoice> Support { get; set; } = [];

    public List<string> SafetyFlags { get; set; } = [];

    public string Channel { get; set; } = "";
}
