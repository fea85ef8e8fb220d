using System.Diagnostics;
using System.Globalization;
using WestKent.Cases.Figures;

namespace WestKent.Tests.Benchmarks;

/// <summary>How long the figures take with 100,000 cases of ten years.</summary>
internal static class FiguresBenchmark
{
    private const int Cases = 100_000;
    private const int Runs = 20;

    public static async Task RunAsync()
    {
        await using var service = await PlayedService.StartAsync(new PlayedClock(new DateTimeOffset(2026, 11, 25, 10, 0, 0, TimeSpan.Zero)));
        var filling = Stopwatch.StartNew();
        await ManyWorkedCases.FillAsync(service, Cases);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Cases} cases made in {filling.Elapsed.TotalSeconds:F1} s"));

        Timings.PrintHeading("figures");
        await MeasureAsync(service, "a quarter", FigurePeriod.QuarterOf(new DateOnly(2026, 10, 1)), Runs);
        await MeasureAsync(service, "a year", new FigurePeriod(new DateOnly(2025, 10, 1), new DateOnly(2026, 9, 30)), 5);
        await MeasureAsync(service, "five years", new FigurePeriod(new DateOnly(2021, 12, 1), new DateOnly(2026, 11, 25)), 3);
    }

    private static async Task MeasureAsync(PlayedService service, string name, FigurePeriod period, int runs)
    {
        var timings = new Timings();
        var opened = 0;
        for (var run = 0; run < runs; run++)
        {
            var watch = Stopwatch.StartNew();
            var facts = await service.DoAsync<ReadFigures, FigureFacts>(read => read.HandleAsync(period, CancellationToken.None));
            var tables = PeriodFigures.Quarterly(facts).Concat(PeriodFigures.Reports(facts)).ToList();
            opened = tables.Single(table => table.Id == "opened").Rows[0].Counted;
            timings.Add(watch.Elapsed);
        }

        timings.Print(string.Create(CultureInfo.InvariantCulture, $"{name}, {opened} cases"));
    }
}
