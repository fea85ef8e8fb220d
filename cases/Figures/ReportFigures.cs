using WestKent.Cases.Reporting;

namespace WestKent.Cases.Figures;

/// <summary>F2: what was reported, how and where, what talks came to, and what support was taken.</summary>
internal static class ReportFigures
{
    public const string NotTold = "not-told";

    private const string HateIncident = "hate-incident";

    public static IEnumerable<FigureTable> Of(FigureFacts facts)
    {
        var opened = facts.Cases.Where(one => facts.Period.Has(one.ReportedUtc)).ToList();
        var reports = facts.Cases.SelectMany(one => one.Reports.Where(report => facts.Period.Has(report.AtUtc)).Select(report => (Case: one, Report: report))).ToList();
        yield return new FigureTable("opened",
        [
            FigureRow.Number("cases", opened),
            FigureRow.Number("hate", opened.Where(IsHate)),
            FigureRow.Number("reports", reports.Select(one => one.Case)),
        ]);
        yield return Homes("per-thousand", opened, facts);
        yield return Split("types", reports, one => one.Case.TypeId);
        yield return Split("channels", reports, one => one.Report.Channel);
        yield return Split("districts", reports, one => one.Case.DistrictId ?? NotTold);
        yield return new FigureTable("sources",
        [
            FigureRow.Share("anonymous", opened, one => one.IsAnonymous),
            FigureRow.Share("repeat", opened, one => one.Reports.Count > 1 || one.Reports.Any(report => report.SaidReportedBefore)),
        ]);
        yield return new FigureTable("talks",
        [
            .. Enum.GetValues<TalkEnd>().Select(end => FigureRow.Number(KeyOf(end), facts.Talks.Where(talk => talk.End == end).Sum(talk => talk.Count))),
            FigureRow.Number(FigureRow.All, facts.Talks.Sum(talk => talk.Count)),
        ]);
        yield return Support(facts, opened);
        yield return new FigureTable("reviews", [FigureRow.Number(FigureRow.All, facts.ReviewsAskedFor)]);
    }

    private static bool IsHate(CaseFacts one) => one.TypeId == HateIncident;

    // NM01 of the tenant satisfaction measures: cases opened, not reports; those about hate counted apart.
    private static FigureTable Homes(string id, IReadOnlyList<CaseFacts> opened, FigureFacts facts)
    {
        var places = opened.Select(one => one.DistrictId).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        var isKnown = facts.Homes.Count > 0 && places.All(facts.Homes.ContainsKey);
        int? homes = isKnown ? facts.Homes.Values.Sum() : null;
        return new FigureTable(id,
        [
            FigureRow.PerThousand("cases", opened, homes),
            FigureRow.PerThousand("hate", opened.Where(IsHate), homes),
            .. places.Select(place => FigureRow.PerThousand(place, opened.Where(one => one.DistrictId == place), facts.Homes.TryGetValue(place, out var here) ? here : null)),
        ]);
    }

    private static FigureTable Support(FigureFacts facts, IReadOnlyList<CaseFacts> opened)
    {
        var answers = facts.Cases.SelectMany(one => one.Support.Where(answer => facts.Period.Has(answer.AtUtc)).Select(answer => (Case: one, answer.Answer))).ToList();
        return new FigureTable("support",
        [
            FigureRow.Share("offered", opened, one => one.Support.Count > 0),
            .. Enum.GetValues<SupportAnswerKind>().Select(kind => FigureRow.Share(KeyOf(kind), answers.Select(one => new FigureEntry(one.Case, one.Answer == kind)))),
        ])
        { PartsAddUp = true };
    }

    private static FigureTable Split(string id, IReadOnlyList<(CaseFacts Case, ReportFact Report)> reports, Func<(CaseFacts Case, ReportFact Report), string> part) => new(id,
    [
        .. reports.GroupBy(part).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => FigureRow.Number(group.Key, group.Select(one => one.Case))),
        FigureRow.Number(FigureRow.All, reports.Select(one => one.Case)),
    ]);

    // SelfHelp is self-help: as the words of the page name it.
    private static string KeyOf<T>(T value) where T : struct, Enum => string.Concat(value.ToString().Select((letter, place) =>
        char.IsUpper(letter) ? (place > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
