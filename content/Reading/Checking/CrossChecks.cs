using WestKent.Content.Reading.Kinds;

namespace WestKent.Content.Reading.Checking;

/// <summary>Every check that needs more than one file, or today's date.</summary>
internal sealed class CrossChecks
{
    public static readonly IReadOnlyList<string> LabelFolders = [KindFolder.Exclusions, KindFolder.Types, KindFolder.Wishes];

    private readonly IReadOnlyCollection<FileVersion> files;
    private readonly KnownIds known;
    private readonly List<CrossFinding> found = [];

    private CrossChecks(IReadOnlyCollection<FileVersion> files)
    {
        this.files = files;
        known = new KnownIds(files);
    }

    public static IReadOnlyList<CrossFinding> Errors(IReadOnlyCollection<FileVersion> files)
    {
        var checks = new CrossChecks(files);
        checks.References();
        checks.Links();
        checks.LabelsOnce();
        checks.Councils();
        return checks.found;
    }

    public static IEnumerable<ContentProblem> Warnings(IReadOnlyCollection<FileVersion> files, DateOnly today) =>
        files.SelectMany(file => file.Advice.Value.Problems.Concat(DateChecks.Run(file, today))).Concat(ExamplesOnce(files));

    private void References()
    {
        foreach (var file in files)
        {
            foreach (var reference in file.References.Where(reference => reference.Id.Length > 0))
            {
                if (reference.To == file.Kind.Folder && reference.Id == file.Id)
                    Error(file, reference.Line, $"\"{reference.Key}\" names this file itself. Take it out.");
                else if (known.Of(reference.To) is { } ids && !ids.Contains(reference.Id))
                    Error(file, reference.Line, $"\"{reference.Key}\" names \"{reference.Id}\", but {KnownIds.Describe(reference.To)}.{Parsing.NearestName.Suggest(reference.Id, ids)}", KnownIds.PathOf(reference.To, reference.Id));
            }
        }
    }

    private void Links()
    {
        foreach (var file in files)
        {
            foreach (var link in file.Links)
            {
                if (SiteRoutes.Refuse(link.Url, known.Of(KindFolder.Guides)!) is { } reason)
                    Error(file, link.Line, reason, SiteRoutes.GuideOf(link.Url) is { } guide ? KnownIds.PathOf(KindFolder.Guides, guide) : null);
            }
        }
    }

    private void LabelsOnce()
    {
        var labels = files.Where(file => LabelFolders.Contains(file.Kind.Folder));
        foreach (var same in labels.GroupBy(file => file.Id).Where(group => group.Count() > 1))
        {
            foreach (var file in same)
                Error(file, 1, $"The name \"{file.Id}\" is used twice: {string.Join(" and ", same.Select(other => other.Path))}. Rename or delete one.");
        }
    }

    private static IEnumerable<ContentProblem> ExamplesOnce(IReadOnlyCollection<FileVersion> files)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            foreach (var example in ExamplesOf(file.Item).Where(example => !seen.TryAdd(example, file.Path) && seen[example] != file.Path))
                yield return new ContentProblem(file.Path, 1, ProblemLevel.Warning, $"The example \"{example}\" is in {seen[example]} too. Keep it where it belongs.");
        }
    }

    private void Councils()
    {
        foreach (var file in files.Where(file => file.Item is Council))
        {
            foreach (var district in known.Districts.Where(district => district.Council == file.Id && !((Council)file.Item!).Districts.Contains(district.Id)))
                Error(file, 1, $"policy/districts.yaml says that {district.Name} belongs to this council, but \"districts\" does not name \"{district.Id}\". Make the two agree.", KnownIds.DistrictsPath);
        }
    }

    private static IReadOnlyList<string> ExamplesOf(object? item) => item switch
    {
        Exclusion exclusion => exclusion.Examples,
        AsbType type => type.Examples,
        Wish wish => wish.Examples,
        _ => [],
    };

    private void Error(FileVersion file, int line, string message, string? otherPath = null) =>
        found.Add(new CrossFinding(new ContentProblem(file.Path, line, ProblemLevel.Error, message), otherPath));
}
