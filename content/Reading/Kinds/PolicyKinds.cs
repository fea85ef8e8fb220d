using WestKent.Content.Reading.Parsing;

namespace WestKent.Content.Reading.Kinds;

/// <summary>The YAML files of content/policy, one method each.</summary>
internal static class PolicyKinds
{
    public static readonly IReadOnlyDictionary<string, Func<FileReading, object>> All = new Dictionary<string, Func<FileReading, object>>
    {
        ["landlord"] = Landlord,
        ["bands"] = PolicyLists.Bands,
        ["teams"] = PolicyLists.Teams,
        ["diy-hours"] = DiyHours,
        ["periods"] = Periods,
        ["bank-holidays"] = HolidayReading.Read,
        ["districts"] = PolicyLists.Districts,
        ["postcodes"] = PolicyLists.Postcodes,
        ["needs"] = PolicyLists.Needs,
        ["spellings"] = PolicyLists.Spellings,
    };

    private static Landlord Landlord(FileReading file) => new(
        file.Plain("name"),
        ContactFacts.Phone(file, "phone") ?? Missing(file, "phone"),
        ContactFacts.Email(file, "email") ?? Missing(file, "email"),
        ContactFacts.Web(file, "web") ?? Missing(file, "web"),
        file.Keys.Group("hours") is { } hours ? Weekdays(hours) : NoHours,
        file.Plain("hoursText"),
        ContactFacts.Web(file, "policyUrl") ?? Missing(file, "policyUrl"));

    private static readonly OpenHours NoHours = new(default, default);

    private static OpenHours Weekdays(Fields hours)
    {
        var weekdays = hours.Group("weekdays") is { } day ? Hours(day, "open", "close") : NoHours;
        hours.Done();
        return weekdays;
    }

    private static DiyHours DiyHours(FileReading file)
    {
        file.Keys.OptionalOneOf("bankHolidays", ["as-the-day-of-the-week"]);
        return new DiyHours(Day("weekdays"), Day("saturday"), Day("sunday"));

        OpenHours Day(string key) => file.Keys.Group(key) is { } day ? Hours(day, "from", "to") : NoHours;
    }

    private static Periods Periods(FileReading file) => new(
        file.Keys.Number("acknowledgeWorkingDays", 1, 20),
        file.Keys.Number("updateDays", 1, 60),
        file.Keys.Number("historicMonths", 1, 60),
        file.Keys.Number("closeAttempts", 1, 10),
        file.Keys.Number("closeAttemptWorkingDays", 1, 60),
        file.Keys.Number("quietDays", 1, 365),
        file.Keys.Number("reopenDays", 1, 365),
        file.Keys.Number("draftDays", 1, 365),
        file.Keys.Number("codeMinutes", 1, 60),
        file.Keys.Number("codeTries", 1, 10),
        file.Keys.Number("sessionIdleMinutes", 1, 120),
        file.Keys.Number("smsResumeDays", 1, 60),
        file.Keys.Number("unclearMessageDays", 1, 365),
        file.Keys.Number("undoMinutes", 1, 60),
        file.Keys.Number("surveyWorkingDays", 1, 60),
        file.Keys.Number("surveyAnswerDays", 1, 60),
        file.Keys.Number("reviewFollowUpWorkingDays", 1, 60),
        file.Keys.Number("replyWorkingDays", 1, 20),
        file.Keys.Number("closedCaseYears", 1, 30),
        file.Keys.Number("erasureNoticeDays", 1, 365));

    private static OpenHours Hours(Fields keys, string open, string close)
    {
        var hours = new OpenHours(keys.Time(open), keys.Time(close));
        if (keys.Has(open) && keys.Has(close) && hours.Open >= hours.Close)
            keys.Wrong(close, $"\"{close}\" is not after \"{open}\".");
        keys.Done();
        return hours;
    }

    private static string Missing(FileReading file, string key) => file.Keys.Text(key);
}
