namespace WestKent.Content.Reading.Kinds;

/// <summary>A folder of content: how its files are read, and whether one that is deleted is kept in service.</summary>
internal sealed record Kind(string Folder, string Extension, bool KeptWhenDeleted, Func<FileReading, object> Read)
{
    public static readonly IReadOnlyDictionary<string, Kind> All = new Kind[]
    {
        new(KindFolder.Exclusions, ".md", true, LabelKinds.Exclusion),
        new(KindFolder.Types, ".md", true, LabelKinds.AsbType),
        new(KindFolder.Wishes, ".md", true, LabelKinds.Wish),
        new(KindFolder.Safety, ".md", true, AdviceKinds.Safety),
        new(KindFolder.Guides, ".md", false, AdviceKinds.Guide),
        new(KindFolder.Support, ".md", false, ContactKinds.Support),
        new(KindFolder.Councils, ".md", false, ContactKinds.Council),
        new(KindFolder.Outcomes, ".md", false, AdviceKinds.Outcome),
        new(KindFolder.Prompts, ".md", true, MessageKinds.Prompt),
        new(KindFolder.Notices, ".md", true, MessageKinds.Notice),
        new(KindFolder.Pages, ".md", true, AdviceKinds.Page),
        new(KindFolder.Policy, ".yaml", true, file => PolicyKinds.All[file.Id](file)),
    }.ToDictionary(kind => kind.Folder, StringComparer.Ordinal);
}
