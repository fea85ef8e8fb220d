using WestKent.Tests.Benchmarks;

// Each benchmark is a file of its own that prints one table; figures are for reading, never for passing or failing.
Dictionary<string, (string What, Func<Task> RunAsync)> benchmarks = new()
{
    ["answers"] = ("Reading one typed answer: days, phones, e-mail, postcodes, names, yes or no", AnswersBenchmark.RunAsync),
    ["notices-outage"] = ("Six hours without the text provider and 2,000 updates, in played time", NoticesOutageBenchmark.RunAsync),
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
