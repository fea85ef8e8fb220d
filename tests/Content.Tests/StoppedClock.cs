namespace WestKent.Tests.Content;

/// <summary>Always noon of one day.</summary>
internal sealed class StoppedClock(DateOnly day) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
}
