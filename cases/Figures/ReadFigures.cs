using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Following;
using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Figures;

/// <summary>Reads what the figures of a period are made from: every case something happened to in it.</summary>
public sealed class ReadFigures(CasesDb db, ContentSnapshot content, TimeProvider clock)
{
    public async Task<FigureFacts> HandleAsync(FigurePeriod period, CancellationToken ct) => new(
        period,
        LondonDay.Of(clock.GetUtcNow().UtcDateTime),
        await ReadCasesAsync(period, ct),
        await ReadTalksAsync(period, ct),
        await CountReviewsAsync(period.FromUtc, period.UntilUtc, ct),
        content.Policy.Districts.Where(district => district.Homes is not null).ToDictionary(district => district.Id, district => district.Homes!.Value),
        content.Policy.BankHolidays,
        // The policy counts repeats over the same days in which a case may be opened again.
        content.Policy.Periods.ReopenDays);

    private Task<int> CountReviewsAsync(DateTime fromUtc, DateTime untilUtc, CancellationToken ct) =>
        db.CaseReviews.CountAsync(review => review.AskedUtc >= fromUtc && review.AskedUtc < untilUtc, ct);

    private async Task<IReadOnlyList<TalkFact>> ReadTalksAsync(FigurePeriod period, CancellationToken ct) =>
        await db.TalkOutcomes.Where(talk => talk.Day >= period.From && talk.Day <= period.To)
            .GroupBy(talk => talk.End).Select(group => new TalkFact(group.Key, group.Count())).ToListAsync(ct);

    private async Task<IReadOnlyList<CaseFacts>> ReadCasesAsync(FigurePeriod period, CancellationToken ct)
    {
        // Found once; as a part of each query it would be found six times, which is most of the time of a long period.
        var ids = await TouchedIn(period.FromUtc, period.UntilUtc).ToListAsync(ct);
        var reports = ToLookup(await ReadReports(ids).ToListAsync(ct));
        var support = ToLookup(await ReadSupport(ids).ToListAsync(ct));
        var actions = ToLookup(await ReadActions(ids).ToListAsync(ct));
        var closures = ToLookup(await ReadClosures(ids).ToListAsync(ct));
        var surveys = (await db.SurveyAnswers.AsNoTracking().Where(answer => EF.Parameter(ids).Contains(answer.CaseId)).ToListAsync(ct)).ToLookup(answer => answer.CaseId);
        // What turned out to be another case told twice is that one's report, and no case of its own.
        var cases = await db.Cases.AsNoTracking().Where(one => one.MergedIntoId == null && EF.Parameter(ids).Contains(one.Id)).OrderBy(one => one.ReportedUtc).Select(one => new CaseFacts(
            one.Id, one.Reference, one.TypeId, one.Band, one.Status, one.DistrictId, one.ReportedUtc, one.FirstContactDueOn, one.FirstContactUtc,
            one.VulnerabilityAssessedUtc != null, one.IsAnonymous)).ToListAsync(ct);
        return [.. cases.Select(one => one with
        {
            Reports = [.. reports[one.Id]],
            Support = [.. support[one.Id]],
            Actions = [.. actions[one.Id]],
            Closures = [.. closures[one.Id]],
            Surveys = [.. surveys[one.Id].SelectMany(MarksIn)],
        })];
    }

    private IQueryable<Guid> TouchedIn(DateTime fromUtc, DateTime untilUtc) => db.Cases
        .Where(one => one.ReportedUtc >= fromUtc && one.ReportedUtc < untilUtc).Select(one => one.Id)
        .Union(db.Incidents.Where(incident => incident.ReportedUtc >= fromUtc && incident.ReportedUtc < untilUtc).Select(incident => incident.CaseId))
        .Union(db.CaseActions.Where(action => action.AtUtc >= fromUtc && action.AtUtc < untilUtc).Select(action => action.CaseId))
        .Union(db.Closures.Where(closure => closure.AtUtc >= fromUtc && closure.AtUtc < untilUtc).Select(closure => closure.CaseId))
        .Union(db.SurveyAnswers.Where(answer => answer.AtUtc >= fromUtc && answer.AtUtc < untilUtc).Select(answer => answer.CaseId))
        .Union(db.SupportAnswers.Where(answer => answer.AtUtc >= fromUtc && answer.AtUtc < untilUtc).Select(answer => answer.CaseId));

    private IQueryable<OfCase<ReportFact>> ReadReports(List<Guid> ids) => db.Incidents
        .Where(incident => EF.Parameter(ids).Contains(incident.CaseId)).OrderBy(incident => incident.ReportedUtc)
        .Select(incident => new OfCase<ReportFact>(incident.CaseId, new ReportFact(
            incident.ReportedUtc, incident.LabelId, incident.Channel, incident.ReportedBefore == YesNoUnsure.Yes)));

    private IQueryable<OfCase<SupportFact>> ReadSupport(List<Guid> ids) => db.SupportAnswers
        .Where(answer => EF.Parameter(ids).Contains(answer.CaseId)).OrderBy(answer => answer.AtUtc)
        .Select(answer => new OfCase<SupportFact>(answer.CaseId, new SupportFact(answer.AtUtc, answer.Answer)));

    private IQueryable<OfCase<ActionFact>> ReadActions(List<Guid> ids) => db.CaseActions
        .Where(action => action.UndoneUtc == null && EF.Parameter(ids).Contains(action.CaseId)).OrderBy(action => action.AtUtc)
        .Select(action => new OfCase<ActionFact>(action.CaseId, new ActionFact(
            action.AtUtc, action.OutcomeId, action.OutcomeKind == RecordAction.Legal, action.HadEqualityAssessment)));

    private IQueryable<OfCase<ClosureFact>> ReadClosures(List<Guid> ids) => db.Closures
        .Where(closure => EF.Parameter(ids).Contains(closure.CaseId)).OrderBy(closure => closure.AtUtc)
        .Select(closure => new OfCase<ClosureFact>(closure.CaseId, new ClosureFact(closure.AtUtc, closure.ReopenedUtc)));

    private static IEnumerable<SurveyFact> MarksIn(SurveyAnswer answer)
    {
        (string Question, int? Mark)[] marks =
            [("handling", answer.Handling), ("outcome", answer.Outcome), ("kept-informed", answer.KeptInformed), ("empathy", answer.Empathy), ("support", answer.Support)];
        return marks.Where(one => one.Mark is not null).Select(one => new SurveyFact(answer.AtUtc, one.Question, one.Mark!.Value));
    }

    private static ILookup<Guid, T> ToLookup<T>(IEnumerable<OfCase<T>> facts) => facts.ToLookup(one => one.CaseId, one => one.Fact);

    private sealed record OfCase<T>(Guid CaseId, T Fact);
}
