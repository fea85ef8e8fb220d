using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace WestKent.Tests.Framework.Dialogs.Prompts;

public class NumberPromptTests
{
    [Theory]
    [InlineData("42", 42d)]
    [InlineData("3.14", 3.14)]
    [InlineData("3,14", 3.14)]
    [InlineData("1,250", 1250d)]
    [InlineData("1,250.50", 1250.5)]
    [InlineData("-5", -5d)]
    [InlineData("minus five", -5d)]
    [InlineData("$500", 500d)]
    [InlineData("about £12.50 a week", 12.5)]
    [InlineData("i am 18 years old", 18d)]
    [InlineData("I've run 5km", 5d)]
    [InlineData("The temperature is 32C", 32d)]
    [InlineData("500 dollars", 500d)]
    [InlineData("10k", 10000d)]
    [InlineData("1/2", 0.5)]
    [InlineData("1 1/2 hours", 1.5)]
    [InlineData("half", 0.5)]
    [InlineData("two and a half", 2.5)]
    [InlineData("five point two", 5.2)]
    [InlineData("twenty-one", 21d)]
    [InlineData("one hundred and twenty five", 125d)]
    [InlineData("2 hundred", 200d)]
    [InlineData("1.5 million", 1500000d)]
    [InlineData("two thousand and six", 2006d)]
    [InlineData("two dozen", 24d)]
    [InlineData("one two three", 1d)]
    [InlineData("dollars", null)]
    [InlineData("hello", null)]
    [InlineData("flat B12", null)]
    [InlineData("12:30", null)]
    [InlineData("1/2/2026", null)]
    [InlineData("1.2.3", null)]
    public async Task Numbers_are_read_from_digits_and_words(string answer, double? expected) =>
        Assert.Equal(expected, await AnswerAsync(new NumberPrompt<double>("number"), answer));

    [Theory]
    [InlineData("12.345", 12345d)]
    [InlineData("12.345,5", 12345.5)]
    [InlineData("3,141", 3.141)]
    public async Task Dutch_numbers_use_the_comma_for_parts(string answer, double expected) =>
        Assert.Equal(expected, await AnswerAsync(new NumberPrompt<double>("number", defaultLocale: "nl-nl"), answer));

    [Fact]
    public async Task Each_kind_of_number_comes_back_as_itself()
    {
        Assert.Equal(42, await AnswerAsync(new NumberPrompt<int>("number"), "42"));
        Assert.Equal(42L, await AnswerAsync(new NumberPrompt<long>("number"), "42"));
        Assert.Equal(3.14f, await AnswerAsync(new NumberPrompt<float>("number"), "3.14"));
        Assert.Equal(3.14m, await AnswerAsync(new NumberPrompt<decimal>("number"), "3.14"));
        Assert.Null(await AnswerAsync(new NumberPrompt<int>("number"), "3.14"));
        Assert.Null(await AnswerAsync(new NumberPrompt<int>("number"), "3 billion"));
    }

    [Fact]
    public void Other_kinds_of_number_are_refused() => Assert.Throws<NotSupportedException>(() => new NumberPrompt<short>("number"));

    private static async Task<object?> AnswerAsync(Dialog prompt, string answer)
    {
        var talk = new Talk(new MemoryStorage(), "test", async dc =>
        {
            var result = await dc.ContinueDialogAsync();
            return result.Status == DialogTurnStatus.Empty
                ? await dc.PromptAsync(prompt.Id, new PromptOptions { Prompt = MessageFactory.Text("How many?") })
                : result;
        }, prompt);

        await talk.SayAsync("hello");
        await talk.SendAsync(new Activity(ActivityTypes.Message) { Text = answer });
        return talk.Result.Result;
    }
}
