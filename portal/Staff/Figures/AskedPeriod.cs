using System.Globalization;
using WestKent.Cases.Figures;
using WestKent.Content.Reading;

namespace WestKent.Portal.Staff.Figures;

/// <summary>The days someone asked for, as the address has them: a quarter by its first day, or any first and last day.</summary>
public sealed record AskedPeriod(FigurePeriod Period, bool IsQuarter, bool IsShared, string? Problem)
{
    private const int MostYears = 5;

    public static AskedPeriod Read(string? quarter, string? from, string? to, bool share, DateOnly today)
    {
        var now = FigurePeriod.QuarterOf(today);
        if (string.IsNullOrWhiteSpace(from) && string.IsNullOrWhiteSpace(to))
        {
            return DayOf(quarter) is { } day
                ? new AskedPeriod(FigurePeriod.QuarterOf(day), true, share, null)
                : new AskedPeriod(now, true, share, string.IsNullOrEmpty(quarter) ? null : "problem-days");
        }

        return (DayOf(from), DayOf(to)) switch
        {
            ({ } first, { } last) when first > last => new AskedPeriod(now, true, share, "problem-order"),
            ({ } first, { } last) when first.AddYears(MostYears) <= last => new AskedPeriod(now, true, share, "problem-long"),
            // Two ranges a day apart would tell what happened on that day: only whole quarters are shared.
            ({ } first, { } last) => new FigurePeriod(first, last) is var asked && asked == FigurePeriod.QuarterOf(first)
                ? new AskedPeriod(asked, true, share, null)
                : new AskedPeriod(asked, false, false, share ? "problem-share" : null),
            _ => new AskedPeriod(now, true, share, "problem-days"),
        };
    }

    /// <summary>As the rest of an address, to be asked for again.</summary>
    public string Query => $"from={DeskWords.Iso(Period.From)}&to={DeskWords.Iso(Period.To)}{(IsShared ? "&share=true" : "")}";

    public string Name(ContentSnapshot content) => content.Fill(content.Pages["staff-figures"].Word(IsQuarter ? "quarter" : "range"), new Dictionary<string, string>
    {
        ["from"] = IsQuarter ? Period.From.ToString("MMMM", CultureInfo.InvariantCulture) : DeskWords.DayAndYear(Period.From),
        ["to"] = IsQuarter ? Period.To.ToString("MMMM yyyy", CultureInfo.InvariantCulture) : DeskWords.DayAndYear(Period.To),
    }, FillFor.Text);

    private static DateOnly? DayOf(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day is { Year: >= 2000 and < 2200 } ? day : null;
}
