namespace WestKent.Cases.Following;

/// <summary>One thing that happened, as the source told it.</summary>
public sealed record DiaryEntry(
    Guid Id, DateTime ToldUtc, DateOnly? From, DateOnly? To, TimeOnly? At, string? WhenWords, string? WhatHappened, string? Effect)
{
    /// <summary>The one day it was, where that is known.</summary>
    public DateOnly? Day => From == To ? From : null;
}

/// <summary>Everything the source told us happened, newest first; they and their officer see the same.</summary>
public sealed record Diary(IReadOnlyList<DiaryEntry> Entries)
{
    private const int HoursInDay = 24;
    private const int DaysInWeek = 7;

    /// <summary>How often it happened in each hour of each day of the week, Monday first. Only what has a day and a time counts.</summary>
    public int[,] ByDayAndHour()
    {
        var counts = new int[DaysInWeek, HoursInDay];
        foreach (var entry in Entries)
        {
            if (entry is { Day: { } day, At: { } at })
            {
                counts[((int)day.DayOfWeek + DaysInWeek - 1) % DaysInWeek, at.Hour]++;
            }
        }

        return counts;
    }

    /// <summary>How often it happened in each of the last weeks, oldest first, by the Monday each begins with.</summary>
    public IReadOnlyList<(DateOnly Monday, int Count)> ByWeek(DateOnly today, int weeks)
    {
        var counts = Entries.Where(entry => entry.To is not null).GroupBy(entry => MondayOf(entry.To!.Value)).ToDictionary(week => week.Key, week => week.Count());
        return [.. Enumerable.Range(1 - weeks, weeks).Select(week => MondayOf(today).AddDays(week * DaysInWeek)).Select(monday => (monday, counts.GetValueOrDefault(monday)))];
    }

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + DaysInWeek - 1) % DaysInWeek));
}
