using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Access;

/// <summary>Reads the case a resident is signed in to; the id comes from the session, never from the address bar.</summary>
public sealed class ReadMyCase(CasesDb db)
{
    public async Task<MyCase?> HandleAsync(Guid caseId, CancellationToken ct)
    {
        var one = await db.Cases.AsNoTracking().SingleOrDefaultAsync(found => found.Id == caseId, ct);
        if (one is null)
        {
            return null;
        }

        var nameToUse = await db.Sources.Where(source => source.CaseId == caseId)
            .Select(source => source.NameToUse ?? source.Name).SingleOrDefaultAsync(ct);
        var contact = await db.SourceContacts.Where(known => known.CaseId == caseId).Select(known => known.Method).SingleOrDefaultAsync(ct);
        return new MyCase(
            one.Id, one.Reference, one.Status, one.TypeId, one.Band, one.Team, one.OwnerName, one.ReportedUtc, one.FirstContactDueOn, one.FirstContactUtc,
            one.NextContactOn, one.ClosedUtc, one.IsAnonymous, nameToUse, contact, one.DistrictId, one.SafetyFlags,
            await db.CaseQuestions.CountAsync(question => question.CaseId == caseId && question.AnsweredUtc == null, ct),
            await db.CaseMessages.CountAsync(message => message.CaseId == caseId && message.From == MessageFrom.Staff && message.ReadUtc == null, ct),
            await db.SurveyAnswers.AnyAsync(answer => answer.CaseId == caseId, ct),
            await TimelineAsync(caseId, ct), await ReportsAsync(caseId, ct), await SupportAsync(caseId, ct), await PlanAsync(caseId, ct))
        {
            Closure = one.Status == CaseStatus.Closed ? await ClosureAsync(caseId, ct) : null,
        };
    }

    private Task<MyClosure?> ClosureAsync(Guid caseId, CancellationToken ct) => db.Closures.AsNoTracking()
        .Where(closure => closure.CaseId == caseId && closure.ReopenedUtc == null && closure.Findings != "")
        .OrderByDescending(closure => closure.AtUtc)
        .Select(closure => new MyClosure(closure.Findings, closure.Actions, closure.FurtherHelp, closure.ReopenBy))
        .FirstOrDefaultAsync(ct);

    private Task<List<MyTimelineEntry>> TimelineAsync(Guid caseId, CancellationToken ct) => db.Timeline
        .Where(entry => entry.CaseId == caseId)
        .OrderByDescending(entry => entry.AtUtc)
        .Select(entry => new MyTimelineEntry(entry.AtUtc, entry.Kind, entry.ResidentTextKey, entry.ResidentText, entry.NextContactOn))
        .ToListAsync(ct);

    private Task<List<MyReport>> ReportsAsync(Guid caseId, CancellationToken ct) => db.Incidents
        .Where(incident => incident.CaseId == caseId)
        .OrderBy(incident => incident.ReportedUtc)
        .Join(db.IncidentWords, incident => incident.Id, words => words.IncidentId, (incident, words) => new MyReport(
            incident.ReportedUtc, words.WhatHappened, words.When, words.Where, words.Postcode, words.Who, words.Effect,
            words.Wanted, words.Evidence, words.PoliceReference, incident.HappenedFrom, incident.HappenedTo, incident.Frequency))
        .ToListAsync(ct);

    private async Task<MyPlan?> PlanAsync(Guid caseId, CancellationToken ct)
    {
        var plan = await db.ActionPlans.AsNoTracking().Where(one => one.CaseId == caseId).OrderByDescending(one => one.AgreedUtc).FirstOrDefaultAsync(ct);
        return plan is null ? null : new MyPlan(
            plan.AgreedUtc,
            plan.InTouchEveryDays,
            await db.PlanSteps.AsNoTracking().Where(step => step.PlanId == plan.Id).OrderBy(step => step.Position)
                .Select(step => new MyPlanStep(step.For, step.Text, step.DueOn, step.DoneUtc)).ToListAsync(ct));
    }

    private Task<List<MySupport>> SupportAsync(Guid caseId, CancellationToken ct) => db.SupportAnswers
        .Where(answer => answer.CaseId == caseId)
        .OrderBy(answer => answer.ServiceId)
        .Select(answer => new MySupport(answer.ServiceId, answer.Answer))
        .ToListAsync(ct);
}
