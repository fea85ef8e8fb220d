using Microsoft.Extensions.Logging;

namespace WestKent.Content.Reading.Keeping;

/// <summary>Calls when files have changed and then kept still, by notification where the file system gives one and by looking where not.</summary>
internal sealed class FolderWatch : IDisposable
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(200);
    private const int MostSettlingRounds = 5;

    private readonly string folder;
    private readonly Action changed;
    private readonly ILogger logger;
    private readonly CancellationTokenSource stopping = new();
    private readonly SemaphoreSlim noticed = new(0, 1);
    private readonly FileSystemWatcher? notifications;

    public FolderWatch(string folder, Action changed, ILogger logger, bool useNotifications = true)
    {
        this.folder = folder;
        this.changed = changed;
        this.logger = logger;
        if (useNotifications)
            notifications = Listen();
        _ = Task.Run(() => LookAsync(stopping.Token));
    }

    public void Dispose()
    {
        stopping.Cancel();
        notifications?.Dispose();
        stopping.Dispose();
    }

    // The first look always reads, because a file may have changed since the start. Files change in real time whatever clock the service runs on, so the delays here are always the system's.
    private async Task LookAsync(CancellationToken ct)
    {
        var last = "";
        while (!ct.IsCancellationRequested)
        {
            try
            {
                var wasNoticed = await noticed.WaitAsync(LookEvery, ct);
                var now = Stamp();
                if (!wasNoticed && now == last)
                    continue;
                last = await SettleAsync(now, ct);
                changed();
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (Exception problem)
            {
                last = "";
                logger.LogError(problem, "Changed content could not be taken over; the service goes on with what it has");
            }
        }
    }

    private async Task<string> SettleAsync(string now, CancellationToken ct)
    {
        for (var round = 0; round < MostSettlingRounds; round++)
        {
            await Task.Delay(Settling, TimeProvider.System, ct);
            var later = Stamp();
            if (later == now)
                break;
            now = later;
        }
        return now;
    }

    private string Stamp()
    {
        try
        {
            return string.Join('\n', ContentFolder.List(folder).Select(file => $"{file.Path} {file.File.Length} {file.File.LastWriteTimeUtc.Ticks}"));
        }
        catch (IOException)
        {
            return "";
        }
    }

    private FileSystemWatcher? Listen()
    {
        try
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            watcher.Changed += (_, _) => Notice();
            watcher.Created += (_, _) => Notice();
            watcher.Deleted += (_, _) => Notice();
            watcher.Renamed += (_, _) => Notice();
            watcher.Error += (_, _) => Notice();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception problem) when (problem is IOException or PlatformNotSupportedException or ArgumentException)
        {
            logger.LogInformation(problem, "No notifications of changed files here; looking every {Time} instead", LookEvery);
            return null;
        }
    }

    private void Notice()
    {
        try
        {
            if (noticed.CurrentCount == 0)
                noticed.Release();
        }
        catch (SemaphoreFullException)
        {
            // Two notifications at once: one is enough.
        }
    }
}
