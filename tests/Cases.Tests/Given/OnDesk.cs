using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Reporting;

namespace WestKent.Tests.Cases.Given;

/// <summary>Staff, and cases as they have them before them.</summary>
internal static class OnDesk
{
    public static readonly StaffMember Olu = Staff("olu", StaffRole.CaseOfficer);
    public static readonly StaffMember Maya = Staff("maya", StaffRole.Manager);
    public static readonly StaffMember Ade = Staff("ade", StaffRole.Adviser);
    public static readonly StaffMember Ed = Staff("ed", StaffRole.ContentEditor);

    public static readonly DateOnly Friday = new(2026, 11, 27);

    public static readonly Assessment Noise = new("noise-nuisance", "medium", null, false, null, "community-safety", "olu", "Olu", Friday);

    public static readonly NewAction Talk = new("mediation", "Spoke to both sides.", "We offered to help you both talk.", Friday);

    public static StaffMember Staff(string id, params StaffRole[] roles) => new(id, $"{char.ToUpperInvariant(id[0])}{id[1..]}", roles.ToHashSet());

    public static async Task<Guid> ReportedAsync(this Saved saved, ReportDraft? draft = null)
    {
        var sent = (SendReportOutcome.Sent)await saved.DoAsync<SendReport, SendReportOutcome>(send => send.HandleAsync(draft ?? AReport.ByText(), CancellationToken.None));
        return await saved.ReadAsync(db => db.Cases.Where(one => one.Reference == sent.Reference).Select(one => one.Id).SingleAsync());
    }

    /// <summary>A case that was reported and assessed, with nothing waiting to be sent.</summary>
    public static async Task<Guid> AssessedAsync(this Saved saved, ReportDraft? draft = null)
    {
        var id = await saved.ReportedAsync(draft);
        await saved.ActAsync<AssessCase>(id, Olu, (assess, on) => assess.HandleAsync(on, Noise, CancellationToken.None));
        saved.Clock.Pass(TimeSpan.FromMinutes(6));
        await saved.RunOutboxAsync();
        return id;
    }

    public static async Task<OnCase> BeforeAsync(this Saved saved, Guid caseId, StaffMember staff) =>
        new(caseId, (await saved.CaseAsync(caseId)).Version, staff);

    public static Task<Case> CaseAsync(this Saved saved, Guid caseId) => saved.ReadAsync(db => db.Cases.AsNoTracking().SingleAsync(one => one.Id == caseId));

    /// <summary>One act of staff on the case as it stands now.</summary>
    public static async Task<CaseworkOutcome> ActAsync<TAction>(this Saved saved, Guid caseId, StaffMember staff, Func<TAction, OnCase, Task<CaseworkOutcome>> act)
        where TAction : notnull
    {
        var on = await saved.BeforeAsync(caseId, staff);
        return await saved.DoAsync<TAction, CaseworkOutcome>(action => act(action, on));
    }

    public static string Problems(this CaseworkOutcome outcome) => string.Join(", ", Assert.IsType<CaseworkOutcome.NotReady>(outcome).Problems.Select(problem => $"{problem.Field} {problem.Reason}"));
}
