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
            if (keys.Has("date") && !names.TryAdd(date, name))
                keys.Wrong("date", $"{date:yyyy-MM-dd} is here twice. Keep one.");
            keys.Done();
        }
        return names;
    }
}
