using WestKent.Content.Reading.Checking;
using WestKent.Content.Reading.Kinds;

namespace WestKent.Content.Reading;

/// <summary>`check [folder]`: prints every problem and says by its exit code whether there is an error.</summary>
internal static class CheckCommand
{
    public static int Run(IReadOnlyList<string> args, TextWriter output, TimeProvider clock)
    {
        if (args is not (["check"] or ["check", _]))
        {
            output.WriteLine("Use: dotnet run --project content/Reading -- check [folder]");
            return 2;
        }
        var folder = args.Count > 1 ? args[1].TrimEnd('/', '\\') : DefaultFolder();
        if (!Directory.Exists(folder))
        {
            output.WriteLine($"{folder}:1: There is no such folder.");
            return 1;
        }
        var codeRoot = Path.GetDirectoryName(Path.GetFullPath(folder));
        var report = FolderCheck.Run(folder, codeRoot, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        Print(report, folder, codeRoot, output);
        return report.Problems.Any(problem => problem.Level == ProblemLevel.Error) ? 1 : 0;
    }

    private static void Print(CheckReport report, string folder, string? codeRoot, TextWriter output)
    {
        PrintLevel(ProblemLevel.Error, "To mend:");
        PrintLevel(ProblemLevel.Warning, "To look at (nothing is held back by these):");
        PrintLevel(ProblemLevel.ToDo, "To be confirmed by staff:");
        output.WriteLine(Summary(report));

        void PrintLevel(ProblemLevel level, string heading)
        {
            var problems = report.Problems.Where(problem => problem.Level == level).ToList();
            if (problems.Count == 0)
                return;
            output.WriteLine($"{heading} {problems.Count}");
            foreach (var problem in problems)
                output.WriteLine($"{Shown(problem.File)}:{problem.Line}: {problem.Message}");
            output.WriteLine();
        }

        string Shown(string file) =>
            codeRoot is not null && !Kind.All.ContainsKey(file.Split('/')[0]) && File.Exists(Path.Combine(codeRoot, file)) ? file : $"{folder}/{file}";
    }

    private static string Summary(CheckReport report)
    {
        var counts = report.Files.GroupBy(file => file.Kind.Folder).Select(kind => $"{kind.Key} {kind.Count()}");
        var ages = report.Files.SelectMany(file => file.Advice.Value.ReadingAges).Order().ToList();
        var reading = ages.Count == 0 ? "" : $"{Environment.NewLine}Reading age of {ages.Count} texts: {ages[0]:0.0} to {ages[^1]:0.0}, the middle one {ages[ages.Count / 2]:0.0}.";
        return $"{report.Files.Count} files: {string.Join(", ", counts)}.{reading}";
    }

    private static string DefaultFolder()
    {
        if (Directory.Exists("content"))
            return "content";
        for (var above = new DirectoryInfo(AppContext.BaseDirectory); above is not null; above = above.Parent)
        {
            if (above.Name == "Reading" && above.Parent is { } beside)
                return beside.FullName;
        }
        return "content";
    }
}
