using WestKent.Content.Reading.Kinds;

namespace WestKent.Content.Reading.Keeping;

/// <summary>What the service cannot start without.</summary>
internal static class Needed
{
    public static IReadOnlyList<ContentProblem> Missing(
        IReadOnlyCollection<FileVersion> published,
        IReadOnlyDictionary<string, FileVersion> fresh,
        LastGoodFolder lastGood)
    {
        var there = published.Select(version => version.Path).ToHashSet(StringComparer.Ordinal);
        var firstStart = !lastGood.Paths.Any();
        var missing = PolicyKinds.All.Keys
            .Select(id => $"{KindFolder.Policy}/{id}.yaml")
            .Where(path => !there.Contains(path))
            .Select(path => fresh.ContainsKey(path)
                ? Error(path, "The service cannot start without this file, and it has no earlier good version.")
                : Error(path, "This file is missing, and the service cannot start without it."));

        // A broken file that is new is left out; one that residents rely on already has to be there in some good version.
        var broken = fresh.Values
            .Where(version => version.Kind is { KeptWhenDeleted: true, Folder: not KindFolder.Policy })
            .Where(version => !there.Contains(version.Path) && (firstStart || lastGood.Has(version.Path)))
            .Select(version => Error(version.Path, "This file cannot be used, and it has no earlier good version."));
        return [.. missing, .. broken];
    }

    private static ContentProblem Error(string path, string message) => new(path, 1, ProblemLevel.Error, message);
}
