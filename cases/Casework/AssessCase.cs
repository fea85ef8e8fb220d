using WestKent.Cases.Notices;
using WestKent.Cases.Policies;
using WestKent.Content.Reading;

namespace WestKent.Cases.Casework;

/// <param name="TypeId">A type or an exclusion of content.</param>
/// <param name="BandReason">Why this band, in staff's words; needed where the band changes.</param>
/// <param name="IsSourceVulnerable">Yes or no; a case is not assessed without an answer.</param>
/// <param name="OwnerId">The officer; null leaves it with the team.</param>
public sealed record Assessment(
    string TypeId, string Band, string? BandReason, bool? IsSourceVulnerable, string? VulnerabilityNote, string Team, string? OwnerId, string? OwnerName,
    DateOnly? NextContactOn);

/// <summary>Staff read a report, say what it is and how urgent, and who looks after it. The clock follows the band.</summary>
public sealed class AssessCase(ContentSnapshot content, CaseDesk desk)
{
    /// <summary>The band's reason where staff set it.</summary>
    public const string ByStaff = "staff";

    public async Task<CaseworkOutcome> HandleAsync(OnCase on, Assessment given, CancellationToken ct)
    {
        var (one, refusal) = await desk.TakeAsync(on, StaffAct.Assess, ct);
        if (one is null)
        {
            return refusal!;
        }

        if (ProblemsIn(given, one) is { Count: > 0 } problems)
        {
            return new CaseworkOutcome.NotReady(problems);
        }

        StageBand(on, one, given);
        one.RecordVulnerability(given.IsSourceVulnerable!.Value, on.Staff.Id, desk.NowUtc);
        desk.Audit(one, on.Staff, "vulnerability-assessed", given.IsSourceVulnerable.Value ? "yes" : "no");
        if (!string.IsNullOrWhiteSpace(given.VulnerabilityNote))
        {
            desk.Note(one, on.Staff, CaseNoteKind.Vulnerability, given.VulnerabilityNote);
        }

        one.GiveTo(given.Team, given.OwnerId, given.OwnerName, desk.NowUtc);
        one.NextContact(given.NextContactOn!.Value, desk.NowUtc);
        if (one.Status != CaseStatus.Assessed && StatusMoves.Allows(one.Status, CaseStatus.Assessed))
        {
            desk.Move(one, CaseStatus.Assessed, on.Staff, "assessed");
            var entry = desk.Show(one, TimelineKind.Status, NoticeIds.CaseAssessed);
            desk.Tell(one, NoticeIds.CaseAssessed, entry.Id);
        }

        return CaseDesk.Done(one);
    }

    private void StageBand(OnCase on, Case one, Assessment given)
    {
        var reason = one.BandReason;
        if (given.Band != one.Band)
        {
            reason = ByStaff;
            desk.Note(one, on.Staff, CaseNoteKind.Band, given.BandReason!);
            desk.Audit(one, on.Staff, "band-changed", $"{one.Band}>{given.Band}");
        }

        if (given.TypeId != one.TypeId)
        {
            desk.Audit(one, on.Staff, "type-changed", $"{one.TypeId}>{given.TypeId}");
        }

        one.Assess(given.TypeId, given.Band, reason, FirstContactRule.DueOn(one.ReportedUtc, content.Policy.Band(given.Band), content.Policy), desk.NowUtc);
    }

    private List<CaseworkProblem> ProblemsIn(Assessment given, Case one)
    {
        var problems = desk.NextContactProblems(given.NextContactOn);
        if (one.Status == CaseStatus.Closed)
        {
            problems.Add(new("status", "closed"));
        }

        if (!content.Types.TryGet(given.TypeId, out _) && !content.Exclusions.TryGet(given.TypeId, out _))
        {
            problems.Add(new("type", "unknown"));
        }

        if (content.Policy.Bands.All(band => band.Id != given.Band))
        {
            problems.Add(new("band", "unknown"));
        }
        else if (given.Band != one.Band)
        {
            CaseDesk.Require(problems, "band-reason", given.BandReason, CaseNote.LongestText);
        }

        if (content.Policy.Teams.All(team => team.Id != given.Team))
        {
            problems.Add(new("team", "unknown"));
        }

        if (given.IsSourceVulnerable is null)
        {
            problems.Add(new("vulnerability", "missing"));
        }

        CaseDesk.Limit(problems, "vulnerability-note", given.VulnerabilityNote, CaseNote.LongestText);
        CaseDesk.Limit(problems, "owner", given.OwnerName, StaffMember.LongestName);
        CaseDesk.Limit(problems, "owner", given.OwnerId, StaffMember.LongestId);
        return problems;
    }
}
