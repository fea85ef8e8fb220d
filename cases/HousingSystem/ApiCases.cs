using WestKent.Cases.Casework;
using WestKent.Cases.Reporting;

namespace WestKent.Cases.HousingSystem;

/// <summary>A case without anything personal.</summary>
/// <param name="Version">Send it back with a change; if the case has moved on, the change is refused.</param>
public sealed record ApiCase(
    string Reference,
    Guid Version,
    CaseStatus Status,
    string TypeId,
    string Band,
    string Team,
    string? DistrictId,
    DateTime ReportedUtc,
    DateOnly FirstContactDueOn,
    DateTime? FirstContactUtc,
    DateOnly NextContactOn,
    DateTime? ClosedUtc,
    bool IsAnonymous,
    IReadOnlyList<string> SafetyFlags);

/// <summary>One report. <c>Person</c> and <c>Words</c> are there only for clients that may read them.</summary>
public sealed record ApiReport(
    Guid Id, string CaseReference, DateTime ReportedUtc, string? LabelId, string Channel, DateOnly? HappenedFrom, DateOnly? HappenedTo, Frequency? Frequency,
    IReadOnlyList<string> Harms, ApiPerson? Person = null, ApiWords? Words = null);

/// <summary>Who reported, and which ways of contact are safe. A way that is not marked safe must not be used.</summary>
public sealed record ApiPerson(
    string? Name, string? NameToUse, ReporterRole? Role, string? OnBehalfOf, ContactMethod PreferredContact, string? Phone, string? Email, string? LetterAddress,
    string? NamedPerson, string? NamedPersonContact, string? Times, bool? SafeText, bool? SafeVoicemail, bool? SafeEmail, bool? SafeLetter,
    IReadOnlyList<string> NeedIds, string? Language);

/// <summary>The report in the resident's words.</summary>
public sealed record ApiWords(string? WhatHappened, string? When, string? Where, string? Postcode, string? Who, string? Effect, string? Wanted, string? Evidence, string? PoliceReference);

/// <param name="Next">Give it as <c>after</c> to go on from here; the same again where nothing new has come.</param>
public sealed record ApiReports(IReadOnlyList<ApiReport> Reports, string Next, bool HasMore);
