using WestKent.Content.Reading.Kinds;

namespace WestKent.Content.Reading.Keeping;

/// <summary>What was published before, and whether the code that runs now is the code that ran then.</summary>
internal sealed record EarlierVersions(IEnumerable<string> Paths, Func<string, string?> HashOf, Func<string, FileVersion?> Read, bool SameCode)
{
    public static EarlierVersions Of(IReadOnlyDictionary<string, FileVersion> published) =>
        new(published.Keys, path => published.GetValueOrDefault(path)?.Hash, published.GetValueOrDefault, SameCode: true);
}
