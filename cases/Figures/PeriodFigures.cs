namespace WestKent.Cases.Figures;

/// <summary>The figures of a period, worked out from its facts and nothing else.</summary>
public static class PeriodFigures
{
    /// <summary>F1, for the board each quarter.</summary>
    public static IReadOnlyList<FigureTable> Quarterly(FigureFacts facts) => [.. QuarterlyFigures.Of(facts)];

    /// <summary>F2: reports, talks, support and Case Reviews.</summary>
    public static IReadOnlyList<FigureTable> Reports(FigureFacts facts) => [.. ReportFigures.Of(facts)];
}
