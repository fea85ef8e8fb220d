using WestKent.Cases.Policies;

namespace WestKent.Cases.Figures;

/// <summary>The days that figures are about, the first and the last of them included; in London.</summary>
public sealed record FigurePeriod(DateOnly From, DateOnly To)
{
    private const int MonthsInQuarter = 3;

    /// <summary>The quarter of the year a day lies in. The financial year's quarters begin on the same days.</summary>
    public static FigurePeriod QuarterOf(DateOnly day) => Quarter(new DateOnly(day.Year, ((day.Month - 1) / MonthsInQuarter * MonthsInQuarter) + 1, 1));

    public FigurePeriod QuarterBefore() => QuarterOf(From.AddDays(-1));

    /// <summary>Compared as instants: there are many of them, and turning each into a day of London takes its time.</summary>
    public bool Has(DateTime utc) => utc >= FromUtc && utc < UntilUtc;

    public bool Has(DateOnly day) => day >= From && day <= To;

    internal DateTime FromUtc { get; } = LondonDay.At(From, TimeOnly.MinValue);

    /// <summary>The first instant after it.</summary>
    internal DateTime UntilUtc { get; } = LondonDay.At(To.AddDays(1), TimeOnly.MinValue);

    private static FigurePeriod Quarter(DateOnly first) => new(first, first.AddMonths(MonthsInQuarter).AddDays(-1));
}
