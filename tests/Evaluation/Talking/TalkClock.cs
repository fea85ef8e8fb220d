namespace WestKent.Tests.Evaluation.Talking;

/// <summary>Stands at the moment a script is played at.</summary>
internal sealed class TalkClock : TimeProvider
{
    private DateTimeOffset now = new(2026, 11, 22, 20, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public void Pass(TimeSpan time) => now += time;

    public void Set(DateTimeOffset moment) => now = moment;
}
