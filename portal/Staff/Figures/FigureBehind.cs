using WestKent.Cases.Figures;

namespace WestKent.Portal.Staff.Figures;

/// <summary>One figure, found by its table and part.</summary>
public sealed record FigureBehind(FigureTable Table, FigureRow Row)
{
    public static FigureBehind? Find(FigureFacts facts, string? table, string? item) => PeriodFigures.Quarterly(facts).Concat(PeriodFigures.Reports(facts))
        .Where(one => one.Id == table)
        .SelectMany(one => one.Rows.Where(row => row.Item == item).Select(row => new FigureBehind(one, row)))
        .FirstOrDefault();
}
