using WestKent.Content.Reading;

namespace WestKent.Cases.Reviews;

/// <summary>A part of the papers that can be left out.</summary>
public enum PackPart
{
    Log,
    Reports,
    Done,
    Effect,
    Wanted,
    Contact,
}

/// <summary>The papers for an application, put together from what was typed and from the case signed in to.</summary>
public sealed record ReviewPack(
    DateOnly MadeOn,
    Council? Council,
    string? CaseReference,
    bool IsCaseAnonymous,
    string? Name,
    string? Contact,
    Representative? Representative,
    ReviewCount Count,
    int? People,
    bool HarmIsHigh,
    IReadOnlyList<PackIncident> Log,
    IReadOnlyList<PackReport> Reports,
    IReadOnlyList<DoneEntry> Done,
    string? DoneWords,
    string? Effect,
    string? Wanted,
    IReadOnlySet<PackPart> LeftOut)
{
    public bool Has(PackPart part) => !LeftOut.Contains(part);

    public static ReviewPack From(ReviewDraft draft, CaseForReview? fromCase, Council? council, DateOnly today)
    {
        var edits = draft.Edits.ToDictionary(edit => edit.IncidentId);
        var incidents = (fromCase?.Reports ?? []).Select(report => FromCase(report, fromCase!.Reference, edits.GetValueOrDefault(report.Id)))
            .Concat(draft.Reports.Select(Typed))
            .OrderBy(incident => incident.HappenedOn ?? incident.ReportedOn ?? DateOnly.MaxValue).ThenBy(incident => incident.ReportedOn)
            .ToList();
        var reports = incidents.Where(incident => incident.Body is not null && !incident.LeftOut)
            .OrderBy(incident => incident.ReportedOn ?? DateOnly.MaxValue).ThenBy(incident => incident.HappenedOn)
            .ToList();
        var count = CaseReviewRule.Decide([.. reports.Select(Made)], draft.People, council?.Threshold, today);
        return new ReviewPack(
            today, council, fromCase?.Reference, fromCase?.IsAnonymous == true, Words(draft.Name) ?? fromCase?.Name, Words(draft.Contact),
            Representative.In(draft), count, draft.People, draft.HarmIsHigh == true, incidents,
            [.. reports.Zip(count.Reports, (incident, counted) => new PackReport(incident, counted))],
            fromCase?.Done ?? [], Words(draft.Done), Words(draft.Effect) ?? Newest(fromCase, report => report.Effect),
            Words(draft.Wanted) ?? Newest(fromCase, report => report.Wanted),
            draft.LeftOut.Select(key => Enum.TryParse<PackPart>(key, out var part) ? part : (PackPart?)null).OfType<PackPart>().ToHashSet());
    }

    private static PackIncident FromCase(CaseReport report, string reference, CaseReportEdit? edit) => new(
        report.Id, ToldBody.WestKent, null, edit?.HappenedOn ?? report.HappenedOn, report.ReportedOn, reference,
        Words(edit?.WhatHappened) ?? report.WhatHappened, report.Where, IsFromCase: true, edit?.LeftOut == true);

    private static PackIncident Typed(DraftReport report) => new(
        report.Id, report.Body, report.BodyName, report.HappenedOn, report.Body is null ? null : report.ReportedOn, report.Reference,
        report.WhatHappened, null, IsFromCase: false, report.LeftOut);

    private static ReportMade Made(PackIncident incident) =>
        new(incident.Id, incident.Body!.Value, incident.ReportedOn, incident.HappenedOn, incident.Reference);

    private static string? Newest(CaseForReview? fromCase, Func<CaseReport, string?> words) =>
        fromCase?.Reports.Select(words).LastOrDefault(said => !string.IsNullOrWhiteSpace(said));

    private static string? Words(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}

/// <param name="LeftOut">It is not in the papers, so the council will not count it.</param>
public sealed record PackIncident(
    Guid Id, ToldBody? Body, string? BodyName, DateOnly? HappenedOn, DateOnly? ReportedOn, string? Reference, string? WhatHappened, string? Where,
    bool IsFromCase, bool LeftOut);

public sealed record PackReport(PackIncident Incident, ReportCounted Counted);

/// <summary>Someone who asks for another, with the day they said that the other agrees.</summary>
public sealed record Representative(string? Name, string? Role, DateOnly? ConsentOn)
{
    internal static Representative? In(ReviewDraft draft) =>
        draft.ForSomeone == true ? new(draft.RepresentativeName, draft.RepresentativeRole, draft.ConsentOn) : null;
}
