using WestKent.Content.Reading.Parsing;

namespace WestKent.Content.Reading.Kinds;

/// <summary>Bank holidays, with the mistakes people make when they type a year's list.</summary>
internal static class HolidayReading
{
    public static object Read(FileReading file)
    {
        var names = new Dictionary<DateOnly, string>();
        foreach (var keys in file.Keys.Groups("holidays", required: true))
        {
            var date = keys.Date("date");
            var name = keys.Text("name");
            keys.Done();
            if (date == default)
                continue;
            CheckDay(file.Findings, keys.LineOf("date"), date);
            if (!names.TryAdd(date, name))
                keys.Wrong("date", $"{date:yyyy-MM-dd} is here twice. Keep one.");
        }
        var list = file.Keys.LineOf("holidays");
        foreach (var year in names.Keys.Select(day => day.Year).Distinct().Order())
        {
            foreach (var (day, name) in ExpectedHolidays.In(year).Where(expected => !names.ContainsKey(expected.Key)))
                file.Findings.Warning(list, $"{name} {year} should be {day:yyyy-MM-dd}, which is not in the list. If the government has moved it, leave it so.");
        }
        return names;
    }

    private static void CheckDay(Findings findings, int line, DateOnly date)
    {
        if (date.Year is < 2020 or > 2060)
            findings.Error(line, $"{date:yyyy-MM-dd} is too far away. Check the year.");
        else if (date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            findings.Error(line, $"{date:yyyy-MM-dd} is a {date.DayOfWeek}. Bank holidays fall on weekdays: write the day that replaces it.");
        else if (!ExpectedHolidays.In(date.Year).ContainsKey(date))
            findings.Warning(line, $"{date:yyyy-MM-dd} is not a usual bank holiday in England and Wales. Check it on gov.uk/bank-holidays.");
    }
}
