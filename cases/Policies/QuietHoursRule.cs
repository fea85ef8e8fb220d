namespace WestKent.Cases.Policies;

/// <summary>When a message may make somebody's phone ring or light up.</summary>
public static class QuietHoursRule
{
    // Whoever wrote to us this lately is awake and waiting for the answer.
    private static readonly TimeSpan StillAwake = TimeSpan.FromMinutes(30);

    /// <param name="isCode">Someone is waiting to type it in.</param>
    /// <param name="isReply">It answers what the person did themselves a moment ago.</param>
    /// <returns>The instant to wait for, or null to send now.</returns>
    public static DateTime? Decide(bool isCode, bool isReply, DateTime createdUtc, DateTime nowUtc, TimeOnly quietFrom, TimeOnly quietUntil)
    {
        var wall = LondonDay.TimeOf(nowUtc);
        var (day, time) = (DateOnly.FromDateTime(wall), TimeOnly.FromDateTime(wall));
        var isQuiet = quietFrom > quietUntil ? time >= quietFrom || time < quietUntil : time >= quietFrom && time < quietUntil;
        if (!isQuiet || isCode || (isReply && nowUtc - createdUtc < StillAwake))
        {
            return null;
        }

        return LondonDay.At(time < quietUntil ? day : day.AddDays(1), quietUntil);
    }
}
