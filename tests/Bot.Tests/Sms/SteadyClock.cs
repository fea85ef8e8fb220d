namespace WestKent.Tests.Bot.Sms;

/// <summary>A clock that stands still until a test moves it; waiting takes no time.</summary>
internal sealed class SteadyClock : TimeProvider
{
    private long ticks = new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero).UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);

    public void Pass(TimeSpan time) => Interlocked.Add(ref ticks, time.Ticks);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, dueTime > TimeSpan.Zero && dueTime != Timeout.InfiniteTimeSpan ? TimeSpan.FromMilliseconds(1) : dueTime, period);
}
