using Microsoft.EntityFrameworkCore;
using WestKent.Tests.Evaluation.Talking;

namespace WestKent.Tests.Benchmarks;

/// <summary>100,000 turns of anything at all: how many threw, how many went unanswered, and how long they took.</summary>
internal static class ReportFuzzBenchmark
{
    private const int Rounds = 50;
    private const int TurnsOfARound = 2_000;
    private const int Shown = 10;

    public static async Task RunAsync()
    {
        await using var service = await TalkService.StartAsync(CancellationToken.None);
        var timings = new Timings();
        var wrong = new List<string>();
        for (var round = 1; round <= Rounds; round++)
        {
            var found = await RandomTalks.PlayAsync(service, TurnsOfARound, seed: round * TurnsOfARound, timings.Add, CancellationToken.None);
            wrong.AddRange(found);
            Console.WriteLine($"{round * TurnsOfARound} turns, {wrong.Count} wrong");
            foreach (var one in found.Take(Shown))
                Console.WriteLine($"  {one}");
        }

        Timings.PrintHeading("Turns of anything at all");
        timings.Print("each with its transaction");
        var cases = await service.ReadAsync(db => db.Cases.CountAsync());
        var incidents = await service.ReadAsync(db => db.Incidents.CountAsync());
        Console.WriteLine($"{cases} cases and {incidents} incidents came of it; {wrong.Count} turns went wrong.");
    }
}
