using Microsoft.Extensions.Logging;

using WestKent.Content.Reading.Keeping;
using WestKent.Content.Reading.Kinds;

namespace WestKent.Content.Reading;

/// <summary>All content, read and checked. One per process; safe to use from many threads.</summary>
public sealed class ContentLibrary : IDisposable
{
    private volatile ContentSnapshot current;

    private ContentLibrary(ContentSnapshot current, IReadOnlyList<ContentProblem> problems)
    {
        this.current = current;
        Problems = problems;
    }

    public event Action<ContentSnapshot>? Changed;

    public ContentSnapshot Current => current;

    public IReadOnlyList<ContentProblem> Problems { get; private set; }

    public static ContentLibrary Open(string folder, string? lastGoodFolder, TimeProvider clock, ILogger logger)
    {
        var versions = ContentFolder.List(folder).Select(file => FileReader.Read(file.Path, file.Kind, ContentFolder.Read(file.File)!)).ToList();
        var problems = versions.SelectMany(version => version.Problems).ToList();
        foreach (var missing in PolicyKinds.All.Keys.Where(id => !versions.Any(version => version.Path == $"policy/{id}.yaml")))
            problems.Add(new ContentProblem($"policy/{missing}.yaml", 1, ProblemLevel.Error, "This file is missing."));
        if (problems.Any(problem => problem.Level == ProblemLevel.Error))
            throw new ContentException(problems);
        return new ContentLibrary(SnapshotBuilding.Build(versions), problems);
    }

    public void Watch()
    {
        Changed?.Invoke(current);
    }

    public void Dispose()
    {
    }
}
