using WestKent.Tests.Benchmarks;

// Each benchmark is a file of its own that prints one table; figures are for reading, never for passing or failing.
Dictionary<string, (string What, Func<Task> RunAsync)> benchmarks = new()
{
    ["my-case"] = ("A resident's pages with 100,000 cases and 1,000,000 incidents, and known against unknown references", MyCaseBenchmark.RunAsync),
    ["leaks"] = ("1,000 random pairs of cases: asking for the one while signed in to the other", LeaksBenchmark.RunAsync),
    ["answers"] = ("Reading one typed answer: days, phones, e-mail, postcodes, names, yes or no", AnswersBenchmark.RunAsync),
    ["queue"] = ("A page of the desk's queue from 100,000 cases, by every filter and search", QueueBenchmark.RunAsync),
    ["figures"] = ("The figures of a quarter, a year and five years, with 100,000 cases", FiguresBenchmark.RunAsync),
    ["report-fuzz"] = ("100,000 turns of anything at all: other questions' answers, old buttons, other scripts, broken text", ReportFuzzBenchmark.RunAsync),
    ["turn"] = ("A plain noise report: a turn with its transaction, turns and time to the reference", TurnBenchmark.RunAsync),
    ["notices-outage"] = ("Six hours without the text provider and 2,000 updates, in played time", NoticesOutageBenchmark.RunAsync),
    ["sms-webhooks"] = ("10,000 signed texts, each posted 1 to 5 times, shuffled, 32 at once; then 50 a second", SmsWebhooksBenchmark.RunAsync),
    ["sms-signatures"] = ("10,000 requests with one letter changed after signing", SmsSignaturesBenchmark.RunAsync),
    ["sms-outage"] = ("300 texts during 3 hours of downtime; 5,000 sends with a fifth of the answers lost", SmsOutageBenchmark.RunAsync),
};

switch (args)
{
    case ["list"] or ["--list"] or []:
        foreach (var (name, benchmark) in benchmarks)
            Console.WriteLine($"{name,-20} {benchmark.What}");
        return 0;
    case [var name] when benchmarks.TryGetValue(name, out var asked):
        await asked.RunAsync();
        return 0;
    default:
        Console.Error.WriteLine($"There is no benchmark of that name. Known: {string.Join(", ", benchmarks.Keys)}.");
        return 1;
}
