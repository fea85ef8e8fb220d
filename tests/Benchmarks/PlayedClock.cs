namespace WestKent.Tests.Benchmarks;

/// <summary>A clock that stands still until it is moved.</summary>
internal sealed class PlayedClock(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset now = now;

    public DateTime NowUtc => now.UtcDateTime;

    public override DateTimeOffset GetUtcNow() => now;

    public void Pass(TimeSpan time) => now += time;
}
