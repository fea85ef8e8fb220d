using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace WestKent.Tests.Framework.Dialogs.Prompts;

public class DateTimePromptTests
{
    // A Wednesday.
    private static readonly DateTimeOffset Now = new(2026, 5, 13, 10, 0, 0, TimeSpan.FromHours(1));

    [Theory]
    [InlineData("5th December 2018 at 9am", "2018-12-05T09=2018-12-05 09:00:00")]
    [InlineData("Wednesday 4 oclock",
        "XXXX-WXX-3T04=2026-05-06 04:00:00|XXXX-WXX-3T04=2026-05-13 04:00:00|XXXX-WXX-3T16=2026-05-06 16:00:00|XXXX-WXX-3T16=2026-05-13 16:00:00")]
    [InlineData("yesterday", "2026-05-12=2026-05-12")]
    [InlineData("today at noon", "2026-05-13T12=2026-05-13 12:00:00")]
    [InlineData("the day before yesterday", "2026-05-11=2026-05-11")]
    [InlineData("3 days ago", "2026-05-10=2026-05-10")]
    [InlineData("a couple of weeks ago", "2026-04-29=2026-04-29")]
    [InlineData("in two days", "2026-05-15=2026-05-15")]
    [InlineData("last Tuesday", "2026-05-12=2026-05-12")]
    [InlineData("last friday", "2026-05-08=2026-05-08")]
    [InlineData("next friday", "2026-05-22=2026-05-22")]
    [InlineData("Tuesday 5 May at 9.30pm", "XXXX-05-05T21:30=2026-05-05 21:30:00|XXXX-05-05T21:30=2027-05-05 21:30:00")]
    [InlineData("May 5th, 2026", "2026-05-05=2026-05-05")]
    [InlineData("the twenty-first of june 2026", "2026-06-21=2026-06-21")]
    [InlineData("04/05/2026", "2026-05-04=2026-05-04")]
    [InlineData("4.5.26", "2026-05-04=2026-05-04")]
    [InlineData("2026-05-04 21:15", "2026-05-04T21:15=2026-05-04 21:15:00")]
    [InlineData("last week", "2026-W19=2026-05-04..2026-05-11")]
    [InlineData("last weekend", "2026-W19-WE=2026-05-09..2026-05-11")]
    [InlineData("last month", "2026-04=2026-04-01..2026-05-01")]
    [InlineData("last night", "2026-05-12TNI=2026-05-12 20:00:00..2026-05-13 00:00:00")]
    [InlineData("yesterday evening", "2026-05-12TEV=2026-05-12 16:00:00..2026-05-12 20:00:00")]
    [InlineData("half past nine in the evening", "T21:30=21:30:00")]
    [InlineData("quarter to 7", "T06:45=06:45:00|T18:45=18:45:00")]
    [InlineData("11 p.m.", "T23=23:00:00")]
    [InlineData("midnight", "T00=00:00:00")]
    [InlineData("on the 5th", "XXXX-XX-05=2026-05-05|XXXX-XX-05=2026-06-05")]
    [InlineData("29 february", "XXXX-02-29=2024-02-29|XXXX-02-29=2028-02-29")]
    public async Task Dates_and_times_are_read_as_residents_write_them(string answer, string expected) =>
        Assert.Equal(expected, await AnswerAsync(answer));

    [Theory]
    [InlineData("hello again")]
    [InlineData("31 february 2026")]
    [InlineData("there are 4 of them")]
    [InlineData("I may go out in the sun")]
    [InlineData("99/99/9999")]
    public async Task Other_words_are_no_date(string answer) => Assert.Equal("When?", await AnswerAsync(answer));

    [Fact]
    public async Task American_dates_put_the_month_first_only_for_Americans() =>
        Assert.Equal("2026-04-05=2026-04-05", await AnswerAsync("04/05/2026", "en-us"));

    private static async Task<string> AnswerAsync(string answer, string locale = "en-gb")
    {
        var talk = new Talk(new MemoryStorage(), "test", async dc =>
        {
            var result = await dc.ContinueDialogAsync();
            return result.Status == DialogTurnStatus.Empty
                ? await dc.PromptAsync("when", new PromptOptions { Prompt = MessageFactory.Text("When?") })
                : result;
        }, new DateTimePrompt("when"));

        await talk.SayAsync("hello");
        var asked = await talk.SendAsync(new Activity(ActivityTypes.Message) { Text = answer, Locale = locale, LocalTimestamp = Now });
        return talk.Result.Result is IList<DateTimeResolution> read ? string.Join('|', read.Select(Show)) : asked[0];
    }

    private static string Show(DateTimeResolution read) => $"{read.Timex}={read.Value ?? $"{read.Start}..{read.End}"}";
}
