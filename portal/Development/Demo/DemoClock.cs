namespace WestKent.Portal.Development.Demo;

/// <summary>The clock the sample cases live by: it stands where the filling puts it.</summary>
internal sealed class DemoClock : TimeProvider
{
    private DateTimeOffset now;

    public override DateTimeOffset GetUtcNow() => now;

    public void MoveTo(DateTime utc) => now = new DateTimeOffset(utc, TimeSpan.Zero);
}
