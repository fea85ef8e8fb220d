using WestKent.Cases.Policies;
using WestKent.Content.Reading;

namespace WestKent.Cases.Casework;

/// <param name="OwnerId">Null leaves it with the team.</param>
/// <param name="Reason">Why it moves, for colleagues.</param>
public sealed record Assigning(string Team, string? OwnerId, string? OwnerName, string? Reason);

/// <summary>Gives a case to a team and one officer of it. To another team it is a transfer and needs a reason.</summary>
public sealed class AssignCase(ContentSnapshot content, CaseDesk desk)
{
    public async Task<CaseworkOutcome> HandleAsync(OnCase on, Assigning given, CancellationToken ct)
    {
        var (one, refusal) = await desk.TakeAsync(on, StaffAct.Assign, ct);
        if (one is null)
        {
            return refusal!;
        }

        if (ProblemsIn(given, one) is { Count: > 0 } problems)
        {
            return new CaseworkOutcome.NotReady(problems);
        }

        var what = given.Team == one.Team ? "assigned" : "transferred";
        desk.Audit(one, on.Staff, what, given.Team == one.Team ? $"owner:{given.OwnerId}" : $"{one.Team}>{given.Team}");
        if (!string.IsNullOrWhiteSpace(given.Reason))
        {
            desk.Note(one, on.Staff, CaseNoteKind.Transfer, given.Reason);
        }

        one.GiveTo(given.Team, given.OwnerId, given.OwnerName, desk.NowUtc);
        return CaseDesk.Done(one);
    }

    private List<CaseworkProblem> ProblemsIn(Assigning given, Case one)
    {
        List<CaseworkProblem> problems = [];
        if (content.Policy.Teams.All(team => team.Id != given.Team))
        {
            problems.Add(new("team", "unknown"));
        }

        if (given.Team != one.Team)
        {
            CaseDesk.Require(problems, "reason", given.Reason, CaseNote.LongestText);
        }

        CaseDesk.Limit(problems, "owner", given.OwnerName, StaffMember.LongestName);
        CaseDesk.Limit(problems, "owner", given.OwnerId, StaffMember.LongestId);
        return problems;
    }
}
