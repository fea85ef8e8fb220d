using System.Diagnostics;
using System.Globalization;
using WestKent.Bot.Understanding;
using WestKent.Content.Reading;

namespace WestKent.Tests.Evaluation;

internal static class Measuring
{
    public static int Run(string path, bool showErrors)
    {
        var content = Content.Read();
        var before = MemoryInUse();
        var learning = Stopwatch.StartNew();
        var understander = Understander.Learn(content);
        learning.Stop();
        var memory = MemoryInUse() - before;
        var messages = LabelledMessage.ReadAll(path);
        var answers = messages.Select(message => Ask(understander, message)).ToList();
        Table.Print(answers);
        PrintCosts(learning.Elapsed, memory, [.. messages.Select(message => Ask(understander, message).Milliseconds).Order()]);
        if (showErrors)
            Table.PrintErrors(answers);
        GC.KeepAlive(understander);
        return 0;
    }

    public static Answer Ask(Understander understander, LabelledMessage message)
    {
        var time = Stopwatch.GetTimestamp();
        var understood = understander.Read(message.Text, message.Channel);
        return new Answer(message, understood, Stopwatch.GetElapsedTime(time).TotalMilliseconds);
    }

    private static void PrintCosts(TimeSpan learning, long memory, IReadOnlyList<double> sorted) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"learned in {learning.TotalMilliseconds:F0} ms, {memory / 1e6:F1} MB; a message takes {sorted[sorted.Count / 2]:F2} ms (half), {sorted[sorted.Count * 99 / 100]:F2} ms (99 in 100)"));

    private static long MemoryInUse() => GC.GetTotalMemory(forceFullCollection: true);
}
