using WestKent.Cases.Policies;
using WestKent.Content.Reading;

namespace WestKent.Cases.Figures;

/// <summary>F1: what the policy (15.3) promises the board each quarter.</summary>
internal static class QuarterlyFigures
{
    private static readonly string[] Bands = [Band.High, Band.Medium, Band.Standard];

    public static IEnumerable<FigureTable> Of(FigureFacts facts)
    {
        var reported = facts.Cases.Where(one => facts.Period.Has(one.ReportedUtc)).ToList();
        yield return ByBand("first-contact", reported.Where(one => IsContactDecided(one, facts.Today)), (item, cases) => FigureRow.Share(item, cases, IsContactedInTime));
        yield return ByBand("first-action", reported, (item, cases) => FigureRow.Mean(item, FigureUnit.WorkingDays, cases
            .Where(one => one.Actions.Count > 0).Select(one => (one, WorkingDaysTo(one.Actions[0].AtUtc, one, facts)))));
        yield return ByBand("resolution", facts.Cases, (item, cases) => FigureRow.Mean(item, FigureUnit.WorkingDays, cases
            .SelectMany(one => one.Closures.Where(closure => facts.Period.Has(closure.AtUtc)).Select(closure => (one, WorkingDaysTo(closure.AtUtc, one, facts))))));
        yield return ByBand("vulnerability", reported, (item, cases) => FigureRow.Share(item, cases, one => one.IsVulnerabilityAssessed));
        foreach (var table in Actions(facts))
            yield return table;
        yield return Satisfaction(facts);
        yield return ByBand("repeats", reported, (item, cases) => FigureRow.Share(item, cases, one => IsRepeated(one, facts.RepeatDays)));
    }

    /// <summary>A first contact that is neither made nor overdue yet tells nothing.</summary>
    private static bool IsContactDecided(CaseFacts one, DateOnly today) => one.FirstContactUtc is not null || today > one.FirstContactDueOn;

    private static bool IsContactedInTime(CaseFacts one) => one.FirstContactUtc is { } utc && LondonDay.Of(utc) <= one.FirstContactDueOn;

    private static double WorkingDaysTo(DateTime utc, CaseFacts one, FigureFacts facts) =>
        WorkingDays.Between(LondonDay.Of(one.ReportedUtc), LondonDay.Of(utc), facts.BankHolidays);

    /// <summary>Told of again, or opened again, within the days the policy names.</summary>
    private static bool IsRepeated(CaseFacts one, int days) =>
        one.Reports.Zip(one.Reports.Skip(1)).Any(pair => IsWithin(pair.First.AtUtc, pair.Second.AtUtc, days))
        || one.Closures.Any(closure => closure.ReopenedUtc is { } again && IsWithin(closure.AtUtc, again, days));

    private static bool IsWithin(DateTime first, DateTime second, int days) => LondonDay.Of(second) <= LondonDay.Of(first).AddDays(days);

    private static IEnumerable<FigureTable> Actions(FigureFacts facts)
    {
        var taken = facts.Cases.SelectMany(one => one.Actions.Where(action => facts.Period.Has(action.AtUtc)).Select(action => (Case: one, Action: action))).ToList();
        var legal = taken.Where(one => one.Action.IsLegal).ToList();
        yield return new FigureTable("enforcement",
        [
            .. legal.GroupBy(one => one.Action.OutcomeId).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => FigureRow.Number(group.Key, group.Select(one => one.Case))),
            FigureRow.Number(FigureRow.All, legal.Select(one => one.Case)),
        ]);
        yield return new FigureTable("equality",
        [
            .. legal.GroupBy(one => one.Action.OutcomeId).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => WithEquality(group.Key, group)),
            WithEquality(FigureRow.All, legal),
        ]);
        yield return new FigureTable("other-actions",
        [
            .. taken.Where(one => !one.Action.IsLegal).GroupBy(one => one.Action.OutcomeId).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => FigureRow.Number(group.Key, group.Select(one => one.Case))),
            FigureRow.Number(FigureRow.All, taken.Where(one => !one.Action.IsLegal).Select(one => one.Case)),
        ]);
    }

    private static FigureRow WithEquality(string item, IEnumerable<(CaseFacts Case, ActionFact Action)> actions) =>
        FigureRow.Share(item, actions.Select(one => new FigureEntry(one.Case, one.Action.HadEqualityAssessment)));

    private static FigureTable Satisfaction(FigureFacts facts)
    {
        var answers = facts.Cases.SelectMany(one => one.Surveys.Where(survey => facts.Period.Has(survey.AtUtc)).Select(survey => (Case: one, Survey: survey))).ToList();
        return new FigureTable("satisfaction",
        [
            .. answers.GroupBy(one => one.Survey.Question).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Satisfied(group.Key, group)),
            Satisfied(FigureRow.All, answers),
        ]);
    }

    // As the tenant satisfaction measures count it: fairly and very satisfied.
    private static FigureRow Satisfied(string item, IEnumerable<(CaseFacts Case, SurveyFact Survey)> answers) =>
        FigureRow.Share(item, answers.Select(one => new FigureEntry(one.Case, one.Survey.Score >= 4, one.Survey.Score)));

    private static FigureTable ByBand(string id, IEnumerable<CaseFacts> cases, Func<string, IEnumerable<CaseFacts>, FigureRow> row)
    {
        var all = cases.ToList();
        return new FigureTable(id, [.. Bands.Select(band => row(band, all.Where(one => one.Band == band))), row(FigureRow.All, all)]);
    }
}
