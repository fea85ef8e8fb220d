using WestKent.Content.Reading.Checking;
using WestKent.Content.Reading.Kinds;
using WestKent.Content.Reading.Parsing;

namespace WestKent.Content.Reading.Keeping;

/// <summary>What was published after one read, with all that was found; the warnings are worked out when asked for.</summary>
internal sealed record LibraryState(
    ContentSnapshot Snapshot,
    IReadOnlyDictionary<string, FileVersion> Published,
    IReadOnlyList<ContentProblem> Errors,
    Lazy<IReadOnlyList<ContentProblem>> Problems)
{
    public static LibraryState Of(
        IReadOnlyDictionary<string, FileVersion> fresh,
        IReadOnlyCollection<FileVersion> published,
        IReadOnlyList<ContentProblem> errors,
        DateOnly today)
    {
        var problems = new Lazy<IReadOnlyList<ContentProblem>>(() =>
        [
            .. errors
                .Concat(fresh.Values.SelectMany(file => file.Problems))
                .Concat(CrossChecks.Warnings([.. fresh.Values], today))
                .Distinct()
                .InOrder(),
        ]);
        return new LibraryState(
            SnapshotBuilding.Build(published),
            published.ToDictionary(version => version.Path, StringComparer.Ordinal),
            errors,
            problems);
    }
}
