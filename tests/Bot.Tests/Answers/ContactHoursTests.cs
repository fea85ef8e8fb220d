using WestKent.Bot.Answers;

namespace WestKent.Tests.Bot.Answers;

public sealed class ContactHoursTests
{
    [Theory]
    [InlineData("after 6", "after 18:00")]
    [InlineData("after 6pm", "after 18:00")]
    [InlineData("after 9", "after 09:00")]
    [InlineData("after half 3", "after 15:30")]
    [InlineData("before 12", "before 12:00")]
    [InlineData("not before 10", "after 10:00")]
    [InlineData("not after 8", "before 20:00")]
    [InlineData("between 9 and 5", "after 09:00, before 17:00")]
    [InlineData("between 6 and 8pm", "after 18:00, before 20:00")]
    [InlineData("from 10 till 2", "after 10:00, before 14:00")]
    [InlineData("9-5", "after 09:00, before 17:00")]
    [InlineData("9am-5pm weekdays", "after 09:00, before 17:00, Weekdays")]
    [InlineData("9 to 5 weekdays", "after 09:00, before 17:00, Weekdays")]
    [InlineData("school hours", "after 09:00, before 15:00")]
    [InlineData("mornings only", "Morning")]
    [InlineData("in the evening", "Evening")]
    [InlineData("not in the mornings", "not Morning")]
    [InlineData("weekends", "Weekend")]
    [InlineData("not weekdays", "Weekend")]
    [InlineData("evenings and weekends", "Weekend, Evening")]
    [InlineData("mon to fri", "Weekdays")]
    [InlineData("monday or wednesday", "Monday, Wednesday")]
    [InlineData("except tuesdays", "Monday, Wednesday, Thursday, Friday, Weekend")]
    [InlineData("after 3 on thursdays", "after 15:00, Thursday")]
    [InlineData("any time", "any time")]
    [InlineData("whenever", "any time")]
    [InlineData("anytime but mornings", "any time, not Morning")]
    [InlineData("any time after 4pm", "any time, after 16:00")]
    public void Times_and_days_that_suit_are_read(string words, string understood)
    {
        var hours = ContactHours.Find(words);

        Assert.Equal(understood, hours is null ? null : Say(hours));
        Assert.Equal(words, hours?.AsTyped);
    }

    [Theory]
    [InlineData("when hubby is at work", "when hubby is at work")]
    [InlineData("only when he is out", "only when he is out")]
    [InlineData("before 3 when hes out, thanks", "before 3 when hes out")]
    [InlineData("mornings if the kids are at school", "mornings if the kids are at school")]
    public void What_hangs_on_somebody_is_kept_in_full(string words, string asTyped)
    {
        var hours = ContactHours.Find(words);

        Assert.True(hours?.HasCondition);
        Assert.Equal(asTyped, hours?.AsTyped);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("what happens when")]
    [InlineData("07700 900123")]
    [InlineData("Dawn")]
    [InlineData("good morning")]
    [InlineData("flat 12")]
    public void Other_words_are_no_times(string? words) => Assert.Null(ContactHours.Find(words));

    private static string Say(ContactHours hours)
    {
        string?[] parts =
        [
            hours.IsAnyTime ? "any time" : null,
            hours.After is { } after ? $"after {after:HH:mm}" : null,
            hours.Before is { } before ? $"before {before:HH:mm}" : null,
            hours.Days != DaysOfWeek.None ? hours.Days.ToString() : null,
            .. hours.Parts.Select(part => part.ToString()),
            .. hours.NotParts.Select(part => $"not {part}"),
        ];
        return string.Join(", ", parts.Where(part => part is not null));
    }
}
