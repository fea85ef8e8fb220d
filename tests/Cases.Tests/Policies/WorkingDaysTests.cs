using WestKent.Cases.Policies;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Policies;

public sealed class WorkingDaysTests
{
    private static readonly HashSet<DateOnly> Holidays = EnglishHolidays.Between(2023, 2033).ToHashSet();

    [Theory]
    [InlineData("2026-11-23", 1, "2026-11-24", "Monday to Tuesday")]
    [InlineData("2026-11-27", 1, "2026-11-30", "Friday to Monday")]
    [InlineData("2026-11-28", 1, "2026-11-30", "Saturday's next working day is Monday")]
    [InlineData("2026-11-29", 3, "2026-12-02", "Sunday to Wednesday")]
    [InlineData("2026-12-24", 1, "2026-12-29", "over Christmas, whose second day moved to Monday")]
    [InlineData("2026-12-31", 3, "2027-01-06", "over New Year and a weekend")]
    [InlineData("2026-03-31", 5, "2026-04-09", "over Easter")]
    [InlineData("2026-11-28", 0, "2026-11-30", "none added to a Saturday")]
    [InlineData("2026-11-23", 0, "2026-11-23", "none added to a Monday")]
    public void Working_days_are_counted_as_staff_count_them(string from, int days, string expected, string why) =>
        Assert.True(DateOnly.Parse(expected, null) == WorkingDays.Add(DateOnly.Parse(from, null), days, Holidays), why);

    [Fact]
    public void Every_day_from_2024_to_2032_agrees_with_a_calendar_made_another_way()
    {
        var all = Enumerable.Range(0, new DateOnly(2033, 6, 1).DayNumber - new DateOnly(2023, 12, 1).DayNumber)
            .Select(n => new DateOnly(2023, 12, 1).AddDays(n)).ToList();
        var working = all.Where(day => (day.DayNumber % 7) < 5 && !Holidays.Contains(day)).ToList();
        var differences = new List<string>();
        foreach (var day in all.Where(day => day.Year is >= 2024 and <= 2032))
        {
            var later = working.FindIndex(candidate => candidate > day);
            foreach (var days in (int[])[1, 3, 5, 10])
            {
                var expected = working[later + days - 1];
                Note(WorkingDays.Add(day, days, Holidays) == expected, $"{day:O} + {days}");
                Note(WorkingDays.Between(day, expected, Holidays) == days, $"{day:O} to {expected:O}");
            }
        }

        Assert.Empty(differences);

        void Note(bool agrees, string what)
        {
            if (!agrees)
            {
                differences.Add(what);
            }
        }
    }

    [Fact]
    public void The_bank_holidays_staff_keep_are_those_the_rules_make()
    {
        var kept = File.ReadLines(Path.Combine(Repository.Root, "content", "policy", "bank-holidays.yaml"))
            .Select(line => line.Trim())
            .Where(line => line.StartsWith("- date:", StringComparison.Ordinal))
            .Select(line => DateOnly.Parse(line[7..], null));

        Assert.Equal(EnglishHolidays.Between(2025, 2030).Order(), kept.Order());
    }

    [Theory]
    [InlineData("2026-11-23T23:59:00Z", "2026-11-23", "winter: London is UTC")]
    [InlineData("2026-07-01T23:30:00Z", "2026-07-02", "summer: half past midnight in Kent")]
    [InlineData("2027-03-28T00:59:00Z", "2027-03-28", "just before the clocks go forward")]
    [InlineData("2027-03-28T23:30:00Z", "2027-03-29", "that same evening")]
    [InlineData("2027-10-30T23:30:00Z", "2027-10-31", "the night before the clocks go back")]
    [InlineData("2027-10-31T23:30:00Z", "2027-10-31", "the night after")]
    public void A_day_begins_at_midnight_in_Kent(string instant, string day, string why) =>
        Assert.True(DateOnly.Parse(day, null) == LondonDay.Of(DateTimeOffset.Parse(instant, null).UtcDateTime), why);
}
