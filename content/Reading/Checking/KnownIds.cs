using WestKent.Content.Reading.Kinds;

namespace WestKent.Content.Reading.Checking;

/// <summary>Everything a reference may point to.</summary>
internal sealed class KnownIds
{
    public const string DistrictsPath = $"{KindFolder.Policy}/districts.yaml";

    private readonly Dictionary<string, HashSet<string>> ids = [];

    public KnownIds(IReadOnlyCollection<FileVersion> files)
    {
        foreach (var kind in Kind.All.Values)
            ids[kind.Folder] = [.. files.Where(file => file.Kind == kind).Select(file => file.Id)];
        ids[ReferenceTarget.Type] = ids[KindFolder.Types];
        ids[ReferenceTarget.Label] = [.. CrossChecks.LabelFolders.SelectMany(folder => ids[folder])];

        // Where a list cannot be read, that alone is reported, not every file that uses it.
        if (Item<IReadOnlyList<Team>>(files, "teams") is { } teams)
            ids[ReferenceTarget.Team] = [.. teams.Select(team => team.Id)];
        if (Item<IReadOnlyList<District>>(files, "districts") is { } districts)
        {
            Districts = districts;
            ids[ReferenceTarget.District] = [.. districts.Select(district => district.Id)];
        }
    }

    public IReadOnlyList<District> Districts { get; } = [];

    /// <summary>Null where the list of them is not there to compare with.</summary>
    public IReadOnlyCollection<string>? Of(string target) => ids.GetValueOrDefault(target);

    public static string Describe(string target) => target switch
    {
        ReferenceTarget.Team => "policy/teams.yaml has no such team",
        ReferenceTarget.District => "policy/districts.yaml has no such district",
        ReferenceTarget.Type => "there is no such file in types",
        ReferenceTarget.Label => "there is no such file in exclusions, types or wishes",
        _ => $"there is no such file in {target}",
    };

    /// <summary>The file that would have to hold it; null where it could be one of several.</summary>
    public static string? PathOf(string target, string id) => target switch
    {
        ReferenceTarget.Team => $"{KindFolder.Policy}/teams.yaml",
        ReferenceTarget.District => DistrictsPath,
        ReferenceTarget.Type => $"{KindFolder.Types}/{id}.md",
        ReferenceTarget.Label => null,
        _ => $"{target}/{id}.md",
    };

    private static T? Item<T>(IReadOnlyCollection<FileVersion> files, string id)
        where T : class =>
        files.FirstOrDefault(file => file.Kind.Folder == KindFolder.Policy && file.Id == id)?.Item as T;
}
