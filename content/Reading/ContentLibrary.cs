using Microsoft.Extensions.Logging;

using WestKent.Content.Reading.Keeping;
using WestKent.Content.Reading.Kinds;

namespace WestKent.Content.Reading;

/// <summary>All content, read and checked. One per process; safe to use from many threads.</summary>
public sealed class ContentLibrary : IDisposable
{
    private sealed record State(ContentSnapshot Snapshot, IReadOnlyList<ContentProblem> Problems, IReadOnlyDictionary<string, FileVersion> Published);

    private readonly string folder;
    private readonly FolderReading reading;
    private readonly LastGoodFolder lastGood;
    private readonly TimeProvider clock;
    private readonly ILogger logger;
    private readonly Lock rereading = new();
    private volatile State state;
    private FolderWatch? watch;

    private ContentLibrary(string folder, string? lastGoodFolder, TimeProvider clock, ILogger logger)
    {
        this.folder = folder;
        this.clock = clock;
        this.logger = logger;
        reading = new FolderReading(folder);
        lastGood = new LastGoodFolder(lastGoodFolder, logger);
        lastGood.Open();
        state = ReadFirst();
        Take(state);
    }

    /// <summary>Raised after a re-read that changed something.</summary>
    public event Action<ContentSnapshot>? Changed;

    /// <summary>The newest good content. Take it once per request or turn, so that one answer does not mix two versions.</summary>
    public ContentSnapshot Current => state.Snapshot;

    /// <summary>What an editor should know of the newest read, errors that were kept from residents included.</summary>
    public IReadOnlyList<ContentProblem> Problems => state.Problems;

    /// <summary>Reads the folder; throws <see cref="ContentException"/> where something needed has no good version at all.</summary>
    public static ContentLibrary Open(string folder, string? lastGoodFolder, TimeProvider clock, ILogger logger) =>
        new(Path.GetFullPath(folder), lastGoodFolder is null ? null : Path.GetFullPath(lastGoodFolder), clock, logger);

    /// <summary>From now on a change in the folder is taken over within two seconds.</summary>
    public void Watch() => watch ??= new FolderWatch(folder, Reread, logger);

    public void Dispose() => watch?.Dispose();

    /// <summary>Looks at the folder again now.</summary>
    internal void Reread()
    {
        ContentSnapshot? changed = null;
        lock (rereading)
        {
            var before = state;
            var (published, problems) = VersionChoice.Choose(reading.Read(), before.Published.Keys, before.Published.GetValueOrDefault, Today());
            var now = StateOf(published, problems);
            if (now.Snapshot.Revision != before.Snapshot.Revision)
                changed = now.Snapshot;
            else
                now = now with { Snapshot = before.Snapshot };
            if (changed is not null || !problems.SequenceEqual(before.Problems))
                Take(now);
            state = now;
        }
        if (changed is not null)
            Changed?.Invoke(changed);
    }

    private State ReadFirst()
    {
        var fresh = reading.Read();
        var copies = new Dictionary<string, FileVersion?>(StringComparer.Ordinal);
        var (published, problems) = VersionChoice.Choose(fresh, lastGood.Paths, LastGood, Today());
        var missing = Needed.Missing(published, fresh, lastGood);
        if (missing.Count > 0)
            throw new ContentException([.. missing, .. problems]);
        return StateOf(published, problems);

        FileVersion? LastGood(string path) =>
            copies.TryGetValue(path, out var copy) ? copy : copies[path] = lastGood.Read(path);
    }

    private void Take(State now)
    {
        lastGood.Keep(now.Published.Values);
        logger.LogInformation("Content {Revision}: {Files} files, {Errors} errors", now.Snapshot.Revision, now.Published.Count, now.Problems.Count(problem => problem.Level == ProblemLevel.Error));
        foreach (var problem in now.Problems.Where(problem => problem.Level == ProblemLevel.Error))
            logger.LogWarning("Content not taken over: {File}:{Line}: {Message}", problem.File, problem.Line, problem.Message);
    }

    private static State StateOf(IReadOnlyCollection<FileVersion> published, IReadOnlyList<ContentProblem> problems) =>
        new(SnapshotBuilding.Build(published), problems, published.ToDictionary(version => version.Path, StringComparer.Ordinal));

    private DateOnly Today() => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
