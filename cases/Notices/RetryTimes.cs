namespace WestKent.Cases.Notices;

/// <summary>30 seconds, a minute, two … up to half an hour, each a little different so that many do not come at once.</summary>
internal static class RetryTimes
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    /// <param name="attempts">How many were made, at least 1.</param>
    /// <param name="chance">From 0 up to 1.</param>
    public static TimeSpan After(int attempts, double chance)
    {
        var doubled = First * Math.Pow(2, Math.Min(attempts - 1, 10));
        return (doubled < Longest ? doubled : Longest) * (0.8 + (0.4 * chance));
    }

    /// <summary>How far apart messages come back after a provider's rest: the longer they waited, the wider, up to a quarter of an hour.</summary>
    public static TimeSpan Spread(TimeSpan waited, double chance)
    {
        var widest = TimeSpan.FromMinutes(15);
        return (waited / 4 < widest ? waited / 4 : widest) * chance;
    }
}
