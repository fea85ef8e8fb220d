using WestKent.Cases.Casework;

namespace WestKent.Portal.HousingSystem;

/// <param name="OutcomeId">What was done: an id of content/outcomes that is not a reason to close.</param>
/// <param name="Note">For colleagues; the source never sees it.</param>
/// <param name="WordsForSource">What the source is told, word for word.</param>
/// <param name="NextContactOn">When the source hears next: a working day.</param>
/// <param name="Version">The case's version this is about; left out, it is about the case as it is now.</param>
internal sealed record PushedAction(
    string OutcomeId, string Note, string WordsForSource, DateOnly NextContactOn, bool SpokeWithSource = false, bool IsReferral = false,
    bool WordsAreChecked = false, Guid? Version = null);

/// <param name="Status">in-progress, referred or closing.</param>
/// <param name="Note">Why, for colleagues.</param>
internal sealed record PushedStatus(CaseStatus Status, string Note, Guid? Version = null);

internal sealed record PushedAssessment(
    string TypeId, string Band, bool IsSourceVulnerable, string Team, DateOnly NextContactOn, string? BandReason = null, string? VulnerabilityNote = null, Guid? Version = null);

/// <param name="ReasonId">An id of content/outcomes that is a reason to close.</param>
internal sealed record PushedClosure(string ReasonId, string Findings, string Actions, string FurtherHelp, bool WordsAreChecked = false, Guid? Version = null);

/// <param name="Version">The case's version now.</param>
/// <param name="Id">What was made, where something was.</param>
internal sealed record WorkDone(string Reference, Guid Version, Guid? Id);
