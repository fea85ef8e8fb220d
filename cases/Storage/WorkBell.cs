using System.Threading.Channels;

namespace WestKent.Cases.Storage;

/// <summary>Wakes the background worker after a commit that left it something to do.</summary>
internal sealed class WorkBell(TimeProvider clock)
{
    private readonly Channel<bool> rung = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Ring() => rung.Writer.TryWrite(true);

    /// <summary>Returns at the next ring, or after the longest wait.</summary>
    public async Task WaitAsync(TimeSpan longest, CancellationToken ct)
    {
        try
        {
            await rung.Reader.WaitToReadAsync(ct).AsTask().WaitAsync(longest, clock, ct);
            rung.Reader.TryRead(out _);
        }
        catch (TimeoutException)
        {
            // Nothing rang; the worker looks anyway, for what falls due by time.
        }
    }
}
