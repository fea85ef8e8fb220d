using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Closing;
using WestKent.Cases.Following;
using WestKent.Cases.HousingSystem;
using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;
using WestKent.Portal.Staff.SignIn;

namespace WestKent.Portal.Development.Demo;

/// <summary>What officers do about a sample case: assess it, speak to the source, act, and for most of them close it.</summary>
internal sealed class DemoCasework(DemoAgenda agenda, ContentSnapshot content)
{
    private static readonly string[] Tools = ["conversation", "verbal-warning", "written-warning", "mediation", "acceptable-behaviour-agreement", "noise-monitoring", "joint-work"];

    private static readonly string[] Remedies = ["injunction", "community-protection-notice", "notice-of-seeking-possession"];

    private static readonly string[] Reasons = ["actions-completed", "actions-completed", "insufficient-evidence", "no-recent-incidents", "no-asb-found"];

    private static readonly StaffMember Manager = DevelopmentStaff.All.First(one => one.Is(StaffRole.Manager));

    private static readonly IReadOnlyList<StaffMember> Officers = [.. DevelopmentStaff.All.Where(one => one.Is(StaffRole.CaseOfficer))];

    /// <summary>Plans the story of one report, which is told at the instant given.</summary>
    public void Plan(int number, ReportDraft draft, DateTime reportedUtc)
    {
        var officer = Officers[number % Officers.Count];
        var day = new DemoDay(LondonDay.Of(reportedUtc), number, content.Policy.BankHolidays);
        // One in seven is seen to too late.
        Add(day.After(number % 7 == 3 ? 7 : 1).AddHours(-1), draft, officer, (scope, on, ct) => scope.GetRequiredService<AssessCase>().HandleAsync(on, Assessment(draft, officer, number, scope), ct));
        if (draft is { Anonymous: false, Contact: not ContactMethod.None })
            PlanContact(number, draft, officer, day);
        else if (draft.Anonymous == false)
            AddAction(day.After(number % 7 == 3 ? 8 : 2), draft, officer, "conversation", "We met you at your home, as you asked us not to write or call.", spoke: true);
        if (number % 11 == 6)
            Add(day.After(8), draft, Manager, (scope, on, ct) => scope.GetRequiredService<RestrictCase>().HandleAsync(on, true, "The source works with one of our teams.", ct));
        PlanActions(number, draft, officer, day);
        PlanEnd(number, draft, officer, day);
    }

    private void PlanContact(int number, ReportDraft draft, StaffMember officer, DemoDay day)
    {
        var reached = number % 10 != 7;
        foreach (var after in reached ? [number % 7 == 3 ? 8 : 1] : new[] { 3, 8, 14 })
        {
            Add(day.After(after), draft, officer, (scope, on, ct) => scope.GetRequiredService<RecordContactAttempt>().HandleAsync(
                on, new NewAttempt(draft.Contact!.Value, reached, reached ? "Talked it through. They are keeping a diary." : "No answer.", NextContact(scope)), ct));
        }
    }

    private void PlanActions(int number, ReportDraft draft, StaffMember officer, DemoDay day)
    {
        AddAction(day.After(9), draft, officer, Tools[number % Tools.Length], "We spoke to the people involved and were clear about what must change.", isReferral: number % 12 == 8);
        if (number % 4 == 0)
            AddAction(day.After(16), draft, officer, Tools[(number + 3) % Tools.Length], "We have put in writing what was agreed, and we are watching how it goes.");
        if (number % 6 != 0)
            return;

        Add(day.After(18), draft, officer, (scope, on, ct) => scope.GetRequiredService<WriteNote>().HandleAsync(
            on, CaseNoteKind.EqualityAssessment, "Looked at what this step means for everyone in the home. It is fair and needed.", ct));
        AddAction(day.After(19), draft, officer, Remedies[number / 6 % Remedies.Length], "We have started legal steps. They take time, and we will keep you told.");
    }

    // Most close after some weeks. The rest go on, and somebody keeps in touch.
    private void PlanEnd(int number, ReportDraft draft, StaffMember officer, DemoDay day)
    {
        if (number % 8 == 1)
        {
            var until = number % 16 == 1 ? 60 : 200;
            for (var after = 24; after < until; after += 9)
                AddAction(day.After(after), draft, officer, "conversation", "Nothing has got worse. We are still working on it with the people involved.");
            // Some wait for another service, and some for their last letter.
            var last = number % 32 == 1 ? CaseStatus.Referred : CaseStatus.Closing;
            Add(day.After(until), draft, officer, (scope, on, ct) => scope.GetRequiredService<MoveCase>().HandleAsync(on, new Moving(last, "Agreed in the team meeting."), ct));
            return;
        }

        var reason = number % 10 == 7 ? "lack-of-engagement" : Reasons[number % Reasons.Length];
        var closesAfter = 26 + (number % 5 * 6);
        for (var after = 22; after < closesAfter - 2; after += 8)
            AddAction(day.After(after), draft, officer, "conversation", "We have looked in again. It is calmer, and we go on watching.");
        Add(day.After(closesAfter), draft, Manager, async (scope, on, ct) => await scope.GetRequiredService<CloseCase>().HandleAsync(on, new ClosingSummary(
            reason, "We looked into what you told us and spoke to the people involved.", "We agreed with them what must change, and checked that it did.",
            "You can tell us at any time if it starts again. The support we talked about is still there for you."), true, ct) switch
        {
            CloseCaseOutcome.Closed closed => new CaseworkOutcome.Done(on.CaseId, closed.Version),
            CloseCaseOutcome.Refused refused => refused.Why,
            CloseCaseOutcome.NotReady notReady => throw new InvalidOperationException($"Sample case {number} cannot be closed: {string.Join(", ", notReady.Needs)}"),
            _ => throw new InvalidOperationException($"Sample case {number} cannot be closed."),
        });
        if (number % 2 == 0 && draft.Anonymous == false)
        {
            AddForSource(day.After(closesAfter + 8), draft, async (scope, caseId, ct) => await scope.GetRequiredService<AnswerSurvey>().HandleAsync(
                caseId, new SurveyMarks((number % 5) + 1, (number / 2 % 5) + 1, number % 3 == 0 ? 5 : 3, 4, number % 4 == 0 ? null : 4), null, wantsCall: false, ct));
        }

        if (number % 9 == 5)
        {
            Add(day.After(closesAfter + 15), draft, officer, (scope, on, ct) => scope.GetRequiredService<ReopenCase>().HandleAsync(on, "It started again, louder than before.", ct));
            if (draft is { Anonymous: false, Contact: { } method and not ContactMethod.None })
            {
                for (var after = closesAfter + 17; after < closesAfter + 120; after += 5)
                    Add(day.After(after), draft, officer, (scope, on, ct) => scope.GetRequiredService<RecordContactAttempt>().HandleAsync(on, new NewAttempt(method, true, "Rang to hear how it is. We go on.", NextContact(scope)), ct));
            }
        }
    }

    private void AddAction(DateTime atUtc, ReportDraft draft, StaffMember officer, string outcome, string words, bool isReferral = false, bool spoke = false) =>
        Add(atUtc, draft, officer, (scope, on, ct) => scope.GetRequiredService<RecordAction>().HandleAsync(
            on, new NewAction(outcome, "As agreed in the team meeting.", words, NextContact(scope), spoke, isReferral), ct));

    private void Add(DateTime atUtc, ReportDraft draft, StaffMember staff, Func<IServiceProvider, OnCase, CancellationToken, Task<CaseworkOutcome>> act) =>
        agenda.Add(atUtc, async (scope, ct) =>
        {
            var db = scope.GetRequiredService<CasesDb>();
            var one = await db.Incidents.Where(incident => incident.Id == draft.Id).Join(db.Cases, incident => incident.CaseId, found => found.Id, (_, found) => found).SingleAsync(ct);
            if (await act(scope, new OnCase(one.Id, one.Version, staff), ct) is not CaseworkOutcome.Done and var refused)
                throw new InvalidOperationException($"A sample case could not be worked on: {refused}");
        });

    private void AddForSource(DateTime atUtc, ReportDraft draft, Func<IServiceProvider, Guid, CancellationToken, Task> act) => agenda.Add(atUtc, async (scope, ct) =>
        await act(scope, await scope.GetRequiredService<CasesDb>().Incidents.Where(incident => incident.Id == draft.Id).Select(incident => incident.CaseId).SingleAsync(ct), ct));

    private static Assessment Assessment(ReportDraft draft, StaffMember officer, int number, IServiceProvider scope)
    {
        var content = scope.GetRequiredService<ContentSnapshot>();
        var isRaised = number % 13 == 2;
        var band = BandRule.Decide(content.Types.TryGet(draft.LabelId!, out var type) ? type.Band : Band.Standard, BandAnswers.In(draft), content.Policy);
        return new Assessment(
            draft.LabelId!, isRaised ? Band.High : band.Band.Id, isRaised ? "They live alone and have been followed home." : null, number % 3 == 0, null,
            TeamRule.Decide(type, band), officer.Id, officer.Name, NextContact(scope));
    }

    private static DateOnly NextContact(IServiceProvider scope) => WorkingDays.Add(
        LondonDay.Of(scope.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime), 6, scope.GetRequiredService<ContentSnapshot>().Policy.BankHolidays);
}

/// <summary>Working hours after the day of a report, a little different for each.</summary>
internal sealed record DemoDay(DateOnly Reported, int Number, IReadOnlySet<DateOnly> Holidays)
{
    public DateTime After(int workingDays) => LondonDay.At(WorkingDays.Add(Reported, workingDays, Holidays), new TimeOnly(9, 0).AddMinutes(Number * 37 % 420));
}
