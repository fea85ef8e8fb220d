using WestKent.Content.Reading.Keeping;
using WestKent.Content.Reading.Kinds;
using WestKent.Content.Reading.Parsing;

namespace WestKent.Content.Reading.Checking;

/// <summary>Everything `check` has to say about a folder.</summary>
internal sealed record CheckReport(IReadOnlyList<ContentProblem> Problems, IReadOnlyCollection<FileVersion> Files);

/// <summary>Checks a folder as an editor left it, without any earlier version to fall back on.</summary>
internal static class FolderCheck
{
    public static CheckReport Run(string folder, string? codeRoot, DateOnly today)
    {
        var files = new FolderReading(folder).Read(recheckHtml: true);
        var problems = files.Values.SelectMany(file => file.Problems)
            .Concat(CrossChecks.Errors([.. files.Values]).Select(finding => finding.Problem))
            .Concat(CrossChecks.Warnings([.. files.Values], today))
            .Concat(MissingFiles(files))
            .Concat(StrayFiles(folder))
            .Concat(codeRoot is null ? [] : CodeScan.Run(codeRoot, [.. files.Values]))
            .Distinct()
            .InOrder()
            .ToList();
        return new CheckReport(problems, [.. files.Values]);
    }

    private static IEnumerable<ContentProblem> MissingFiles(IReadOnlyDictionary<string, FileVersion> files) =>
        PolicyKinds.All.Keys.Select(id => $"{KindFolder.Policy}/{id}.yaml")
            .Concat(FileReader.SafetyFlags.Select(flag => $"{KindFolder.Safety}/{flag}.md"))
            .Where(path => !files.ContainsKey(path))
            .Select(path => new ContentProblem(path, 1, ProblemLevel.Error, "This file is missing. Every service needs it."));

    private static IEnumerable<ContentProblem> StrayFiles(string folder)
    {
        foreach (var directory in new DirectoryInfo(folder).EnumerateDirectories().Where(directory => directory.Name is not "Reading" && directory.Name[0] != '.'))
        {
            if (!Kind.All.TryGetValue(directory.Name, out var kind))
            {
                yield return new ContentProblem(directory.Name, 1, ProblemLevel.Warning, $"\"{directory.Name}\" is not a folder of content, so nothing in it is used.{NearestName.Suggest(directory.Name, Kind.All.Keys)}");
                continue;
            }
            foreach (var file in directory.EnumerateFiles("*", SearchOption.AllDirectories).Where(file => file.Extension != kind.Extension && file.Name[0] != '.'))
                yield return new ContentProblem(Path.GetRelativePath(folder, file.FullName).Replace('\\', '/'), 1, ProblemLevel.Warning, $"Only files that end in {kind.Extension} are used here. Rename this one or take it out.");
        }
    }
}
