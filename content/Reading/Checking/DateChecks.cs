using WestKent.Content.Reading.Kinds;

namespace WestKent.Content.Reading.Checking;

/// <summary>What grows wrong by time alone: old reviews, old facts, a holiday list that runs out.</summary>
internal static class DateChecks
{
    public static IEnumerable<ContentProblem> Run(FileVersion file, DateOnly today)
    {
        foreach (var kept in file.Dates)
        {
            if (kept.Date > today)
                yield return Warning(file, kept.Line, $"\"{kept.Key}\" is {kept.Date:yyyy-MM-dd}, which is still to come.");
            else if (kept.Date < today.AddYears(-1))
                yield return Warning(file, kept.Line, $"\"{kept.Key}\" is {kept.Date:yyyy-MM-dd}, more than a year ago. Read it through and put today's date.");
        }
        if (file.Item is IReadOnlyDictionary<DateOnly, string> holidays && !holidays.Keys.Any(day => day.Year == today.Year + 1))
            yield return Warning(file, 1, $"There are no bank holidays for {today.Year + 1} yet. Add them from gov.uk/bank-holidays.");
    }

    private static ContentProblem Warning(FileVersion file, int line, string message) => new(file.Path, line, ProblemLevel.Warning, message);
}
