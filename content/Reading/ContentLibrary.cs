using Microsoft.Extensions.Logging;

using WestKent.Content.Reading.Keeping;
using WestKent.Content.Reading.Kinds;

namespace WestKent.Content.Reading;

/// <summary>All content, read and checked. One per process; safe to use from many threads.</summary>
public sealed class ContentLibrary : IDisposable
{
    private readonly string folder;
    private readonly FolderReading reading;
    private readonly LastGoodFolder lastGood;
    private readonly TimeProvider clock;
    private readonly ILogger logger;
    private readonly Lock rereading = new();
    private volatile LibraryState state;
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
        Keep(state);
    }

    /// <summary>Raised after a re-read that changed something.</summary>
    public event Action<ContentSnapshot>? Changed;

    /// <summary>The newest good content. Take it once per request or turn, so that one answer does not mix two versions.</summary>
    public ContentSnapshot Current => state.Snapshot;

    /// <summary>What an editor should know of the newest read, with the errors that kept a file from being taken over.</summary>
    public IReadOnlyList<ContentProblem> Problems => state.Problems.Value;

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
            // The start leaves out the second look at the rendered HTML, so that it is quick; it is made up for here.
            var fresh = reading.Read(recheckHtml: true);
            var (published, errors) = VersionChoice.Choose(fresh, EarlierVersions.Of(before.Published));
            var now = LibraryState.Of(fresh, published, errors, Today());
            if (now.Snapshot.Revision != before.Snapshot.Revision)
                changed = now.Snapshot;
            else
                now = now with { Snapshot = before.Snapshot };
            if (changed is not null || !errors.SequenceEqual(before.Errors))
                Keep(now);
            state = now;
        }
        if (changed is not null)
            Changed?.Invoke(changed);
    }

    private LibraryState ReadFirst()
    {
        var fresh = reading.Read(recheckHtml: false);
        var (published, errors) = VersionChoice.Choose(fresh, lastGood.Earlier);
        var missing = Needed.Missing(published, fresh, lastGood);
        return missing.Count == 0
            ? LibraryState.Of(fresh, published, errors, Today())
            : throw new ContentException([.. missing, .. errors]);
    }

    private void Keep(LibraryState now)
    {
        lastGood.Keep(now.Published.Values);
        logger.LogInformation("Content {Revision}: {Files} files, {Errors} errors", now.Snapshot.Revision, now.Published.Count, now.Errors.Count);
        foreach (var error in now.Errors)
            logger.LogWarning("Content not taken over: {File}:{Line}: {Message}", error.File, error.Line, error.Message);
    }

    private DateOnly Today() => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
