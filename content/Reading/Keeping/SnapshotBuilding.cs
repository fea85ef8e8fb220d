using WestKent.Content.Reading.Kinds;

namespace WestKent.Content.Reading.Keeping;

/// <summary>Chosen file versions to one snapshot.</summary>
internal static class SnapshotBuilding
{
    public static ContentSnapshot Build(IReadOnlyCollection<FileVersion> files)
    {
        var policy = files.Where(file => file.Kind.Folder == KindFolder.Policy).ToDictionary(file => file.Id, file => file.Item!);
        return new ContentSnapshot(
            Revision(files),
            Set<Exclusion>(KindFolder.Exclusions),
            Set<AsbType>(KindFolder.Types),
            Set<Wish>(KindFolder.Wishes),
            Set<SafetyWords>(KindFolder.Safety),
            Set<Guide>(KindFolder.Guides),
            Set<SupportService>(KindFolder.Support),
            Set<Council>(KindFolder.Councils),
            Set<Outcome>(KindFolder.Outcomes),
            Set<Prompt>(KindFolder.Prompts),
            Set<Notice>(KindFolder.Notices),
            Set<Page>(KindFolder.Pages),
            Policy(policy));

        ContentSet<T> Set<T>(string folder)
            where T : IContentItem =>
            new(folder, files.Where(file => file.Kind.Folder == folder).Select(file => file.Item).OfType<T>());
    }

    private static PolicyNumbers Policy(Dictionary<string, object> policy)
    {
        var bands = (BandsFile)policy["bands"];
        var holidays = (Dictionary<DateOnly, string>)policy["bank-holidays"];
        return new PolicyNumbers(
            (Landlord)policy["landlord"],
            bands.Bands,
            bands.RaisedBy,
            (IReadOnlyList<Team>)policy["teams"],
            (DiyHours)policy["diy-hours"],
            (Periods)policy["periods"],
            holidays.Keys.ToHashSet(),
            holidays,
            (IReadOnlyList<District>)policy["districts"],
            (IReadOnlyDictionary<string, IReadOnlyList<string>>)policy["postcodes"],
            (IReadOnlyList<AccessNeed>)policy["needs"],
            (IReadOnlyDictionary<string, string>)policy["spellings"]);
    }

    private static string Revision(IEnumerable<FileVersion> files)
    {
        var all = string.Join('\n', files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => $"{file.Path} {file.Hash}"));
        return FileReader.HashOf(System.Text.Encoding.UTF8.GetBytes(all))[..12];
    }
}
