using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using WestKent.Cases.Figures;
using WestKent.Cases.Policies;
using WestKent.Content.Reading;
using WestKent.Portal.Staff.SignIn;

namespace WestKent.Portal.Staff.Figures;

internal static class FiguresEndpoints
{
    private const string Csv = "text/csv; charset=utf-8";

    /// <summary>The figures, and the cases behind one of them, as CSV.</summary>
    public static void MapFigures(this IEndpointRouteBuilder app)
    {
        var figures = app.MapGroup("/staff").RequireAuthorization(StaffPolicies.SeeFigures);
        figures.MapGet("/figures.csv", FiguresAsync);
        figures.MapGet("/figures/cases.csv", CasesAsync).RequireAuthorization(StaffPolicies.ReadCases);
    }

    private static async Task<FileContentHttpResult> FiguresAsync(
        string? from, string? to, bool? share, ReadFigures readFigures, ContentSnapshot content, TimeProvider clock, CancellationToken ct)
    {
        var asked = Asked(from, to, share == true, clock);
        var facts = await readFigures.HandleAsync(asked.Period, ct);
        var tables = PeriodFigures.Quarterly(facts).Concat(PeriodFigures.Reports(facts));
        return TypedResults.File(FiguresCsv.Of(tables, asked, new FigureNames(content), content.Pages["staff-figures"]), Csv, NameOf("figures", asked));
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> CasesAsync(
        string? table, string? item, string? from, string? to, ReadFigures readFigures, ContentSnapshot content, TimeProvider clock, CancellationToken ct)
    {
        var asked = Asked(from, to, share: false, clock);
        return FigureBehind.Find(await readFigures.HandleAsync(asked.Period, ct), table, item) is { } behind
            ? TypedResults.File(FiguresCsv.Of(behind, new FigureNames(content), content.Pages["staff-figures"]), Csv, NameOf($"{behind.Table.Id}-{behind.Row.Item}", asked))
            : TypedResults.NotFound();
    }

    private static AskedPeriod Asked(string? from, string? to, bool share, TimeProvider clock) =>
        AskedPeriod.Read(null, from, to, share, LondonDay.Of(clock.GetUtcNow().UtcDateTime));

    private static string NameOf(string what, AskedPeriod asked) => string.Create(
        CultureInfo.InvariantCulture, $"{what}-{asked.Period.From:yyyy-MM-dd}-{asked.Period.To:yyyy-MM-dd}.csv");
}
