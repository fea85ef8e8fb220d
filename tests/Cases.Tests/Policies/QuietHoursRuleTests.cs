using System.Globalization;
using WestKent.Cases.Policies;

namespace WestKent.Tests.Cases.Policies;

public sealed class QuietHoursRuleTests
{
    // Times are UTC: in January Kent shows the same, in July an hour more.
    [Theory]
    [InlineData("an update in the day", "2026-01-12 14:00", false, false, 5, null)]
    [InlineData("an update at eight in the morning", "2026-01-12 08:00", false, false, 5, null)]
    [InlineData("an update just before nine", "2026-01-12 20:59", false, false, 5, null)]
    [InlineData("an update at nine waits for the morning", "2026-01-12 21:00", false, false, 5, "2026-01-13 08:00")]
    [InlineData("an update after midnight waits for the same morning", "2026-01-13 03:00", false, false, 5, "2026-01-13 08:00")]
    [InlineData("an update at seven waits an hour", "2026-01-13 07:00", false, false, 5, "2026-01-13 08:00")]
    [InlineData("in summer nine in Kent is eight in UTC", "2026-07-13 20:00", false, false, 5, "2026-07-14 07:00")]
    [InlineData("the night the clocks go forward", "2026-03-28 23:00", false, false, 5, "2026-03-29 07:00")]
    [InlineData("the night the clocks go back", "2026-10-24 21:00", false, false, 5, "2026-10-25 08:00")]
    [InlineData("a code goes at any hour", "2026-01-13 03:00", true, false, 1, null)]
    [InlineData("the answer to a report made now", "2026-01-12 22:00", false, true, 1, null)]
    [InlineData("the answer to a report made an hour ago", "2026-01-12 22:00", false, true, 60, "2026-01-13 08:00")]
    public void Nobodys_phone_rings_at_night(string what, string nowUtc, bool isCode, bool isReply, int minutesOld, string? expectedUtc)
    {
        var now = Utc(nowUtc);

        var decision = QuietHoursRule.Decide(isCode, isReply, now.AddMinutes(-minutesOld), now, new TimeOnly(21, 0), new TimeOnly(8, 0));

        Assert.True(decision == (expectedUtc is null ? null : Utc(expectedUtc)), what);
    }

    private static DateTime Utc(string text) =>
        DateTime.ParseExact(text, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
