using WestKent.Content.Reading.Checking;
using WestKent.Content.Reading.Kinds;
using WestKent.Content.Reading.Parsing;

namespace WestKent.Content.Reading.Keeping;

/// <summary>Decides for each file which version is published: the one on disk, the last good one, or none.</summary>
internal sealed class VersionChoice
{
    private readonly IReadOnlyDictionary<string, FileVersion> fresh;
    private readonly EarlierVersions earlier;
    private readonly SortedDictionary<string, FileVersion> chosen = new(StringComparer.Ordinal);
    private readonly HashSet<ContentProblem> errors = [];

    private VersionChoice(IReadOnlyDictionary<string, FileVersion> fresh, EarlierVersions earlier)
    {
        this.fresh = fresh;
        this.earlier = earlier;
    }

    public static (IReadOnlyCollection<FileVersion> Published, IReadOnlyList<ContentProblem> Errors) Choose(
        IReadOnlyDictionary<string, FileVersion> fresh,
        EarlierVersions earlier)
    {
        var choice = new VersionChoice(fresh, earlier);
        choice.TakeFresh();
        choice.KeepDeleted();
        choice.Settle();
        return (choice.chosen.Values, [.. choice.errors.InOrder()]);
    }

    private void TakeFresh()
    {
        foreach (var version in fresh.Values)
        {
            var found = version.Problems.Where(problem => problem.Level == ProblemLevel.Error).Concat(BrokenPromises(version)).ToList();
            errors.UnionWith(found);
            if ((found.Count > 0 ? earlier.Read(version.Path) : version) is { } usable)
                chosen[version.Path] = usable;
        }
    }

    private IEnumerable<ContentProblem> BrokenPromises(FileVersion version) =>
        earlier.SameCode && !version.HasErrors && earlier.HashOf(version.Path) is { } hash && hash != version.Hash && earlier.Read(version.Path) is { } before
            ? CodePromises.Broken(before, version)
            : [];

    private void KeepDeleted()
    {
        foreach (var version in earlier.Paths.Where(path => !fresh.ContainsKey(path)).Select(earlier.Read).OfType<FileVersion>())
        {
            if (version.Kind.KeptWhenDeleted && !HasMoved(version))
                Restore(version, "the service needs it");
            else if (!version.Kind.KeptWhenDeleted && !fresh.Values.Any(file => file.Kind == version.Kind))
                Restore(version, "so is all of its folder, which looks like a mistake");
        }
    }

    // A label that now lives in another folder of labels was moved, not lost.
    private bool HasMoved(FileVersion version) =>
        CrossChecks.LabelFolders.Contains(version.Kind.Folder)
        && CrossChecks.LabelFolders.Any(folder => folder != version.Kind.Folder && chosen.ContainsKey($"{folder}/{version.Id}.md"));

    // Each round puts at least one file back to an earlier version or leaves it out, so this ends.
    private void Settle()
    {
        while (true)
        {
            var found = CrossChecks.Errors([.. chosen.Values]);
            errors.UnionWith(found.Select(finding => finding.Problem));
            var changed = false;
            foreach (var finding in found)
                changed |= BringBack(finding) || StepBack(finding.Problem.File) || StepBackOther(finding);
            if (!changed)
                return;
        }
    }

    /// <summary>A deleted file that others still refer to stays in service.</summary>
    private bool BringBack(CrossFinding finding)
    {
        if (finding.OtherPath is not { } path || fresh.ContainsKey(path) || earlier.Read(path) is not { } version)
            return false;
        errors.Remove(finding.Problem);
        if (!chosen.ContainsKey(path))
            Restore(version, $"{finding.Problem.File}, line {finding.Problem.Line}, still refers to it");
        return true;
    }

    /// <summary>The file where it shows has not changed, so the change to the other file is the mistake.</summary>
    private bool StepBackOther(CrossFinding finding)
    {
        if (finding.OtherPath is not { } path || !StepBack(path))
            return false;
        errors.Remove(finding.Problem);
        errors.Add(new ContentProblem(path, 1, ProblemLevel.Error, $"This change does not fit {finding.Problem.File}, line {finding.Problem.Line}, so the last good version stays in use. There: {finding.Problem.Message}"));
        return true;
    }

    private bool StepBack(string path)
    {
        if (!chosen.TryGetValue(path, out var current))
            return false;
        var before = earlier.Read(path);
        if (before is not null && before.Hash == current.Hash)
            return false;
        if (before is null)
            chosen.Remove(path);
        else
            chosen[path] = before;
        return true;
    }

    private void Restore(FileVersion version, string why)
    {
        chosen[version.Path] = version;
        errors.Add(new ContentProblem(version.Path, 1, ProblemLevel.Error,
            $"This file is gone, but {why}, so the last good version stays in use. Put the file back; or, to retire it, remove what refers to it and then its copy among the last good files."));
    }
}
