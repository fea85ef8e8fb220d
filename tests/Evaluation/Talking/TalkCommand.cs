namespace WestKent.Tests.Evaluation.Talking;

internal static class TalkCommand
{
    public static async Task<int> RunAsync(IEnumerable<string> paths)
    {
        await using var service = await TalkService.StartAsync(CancellationToken.None);
        var failed = 0;
        foreach (var path in paths.SelectMany(FilesAt))
        {
            var script = TalkScript.Read(path);
            var turns = await TalkPlayer.PlayAsync(service, script, CancellationToken.None);
            TalkPrinter.Print(script, turns, Console.Out);
            if (turns.Any(turn => turn.Failed.Count > 0))
                failed++;
        }

        Console.WriteLine(failed == 0 ? "All as expected." : $"{failed} not as expected.");
        return failed == 0 ? 0 : 1;
    }

    private static IEnumerable<string> FilesAt(string path) =>
        Directory.Exists(path) ? Directory.GetFiles(path, "*.txt").Order(StringComparer.Ordinal) : [path];
}
