namespace WestKent.Cases.Storage;

/// <summary>
/// Lets one writer at a time through, in the order they came. SQLite before 3.51.3 can damage its file when two
/// connections write or checkpoint in the same moment (sqlite.org/wal.html#walresetbug), so every write,
/// checkpoint and backup of this process passes here.
/// </summary>
public sealed class WriterGate : IDisposable
{
    internal static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    // Waiting tasks are served first come, first served: a release hands the place to the oldest of them.
    private readonly SemaphoreSlim place = new(1, 1);

    /// <summary>Waits for its turn; dispose the answer to let the next writer in.</summary>
    /// <exception cref="StorageBusyException">The turn did not come within five seconds.</exception>
    public async Task<IDisposable> EnterAsync(CancellationToken ct) =>
        await place.WaitAsync(LongestWait, ct) ? new Place(place) : throw new StorageBusyException();

    public void Dispose() => place.Dispose();

    private sealed class Place(SemaphoreSlim place) : IDisposable
    {
        private SemaphoreSlim? held = place;

        public void Dispose() => Interlocked.Exchange(ref held, null)?.Release();
    }
}
