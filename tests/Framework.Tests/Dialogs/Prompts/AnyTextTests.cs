using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace WestKent.Tests.Framework.Dialogs.Prompts;

public class AnyTextTests
{
    private static readonly string[] Words =
    [
        "one", "a", "an", "and", "half", "quarter", "hundred", "thousand", "trillion", "dozen", "point", "minus", "-", "twenty", "nine", "k",
        "99999999999999999999", "999999999999999999999999999999", "1.5", "1,000,000", "0", "00", "1/2", "/", ":", ".", ",", "12:99", "31/31/2026",
        "first", "last", "second", "to", "but", "the", "29", "february", "may", "monday", "ago", "in", "weeks", "years", "999", "at", "past",
        "am", "p.m.", "o'clock", "9999", "1", "yes", "no", "not", "sure", "👍", "\ud83d", "½", "\u0000", "’", "'", "\t", "é", "不",
    ];

    [Fact]
    public async Task Nothing_anyone_writes_makes_a_prompt_fail()
    {
        var random = new Random(20261122);
        var talks = new[] { Asking(new NumberPrompt<long>("p")), Asking(new NumberPrompt<float>("p")), Asking(new ConfirmPrompt("p")),
            Asking(new ChoicePrompt("p")), Asking(new DateTimePrompt("p")) };

        for (var round = 0; round < 2000; round++)
        {
            var parts = Enumerable.Range(0, random.Next(1, 9)).Select(_ => Words[random.Next(Words.Length)]);
            var text = string.Join(random.Next(3) == 0 ? string.Empty : " ", parts);
            foreach (var talk in talks)
            {
                var thrown = await Record.ExceptionAsync(() => talk.SayAsync(text));
                Assert.True(thrown == null, $"\"{text}\": {thrown}");
            }
        }
    }

    private static Talk Asking(Dialog prompt) => new(new MemoryStorage(), "test", async dc =>
    {
        var result = await dc.ContinueDialogAsync();
        return result.Status == DialogTurnStatus.Waiting
            ? result
            : await dc.PromptAsync(prompt.Id, new PromptOptions
            {
                Prompt = MessageFactory.Text("?"),
                Choices = [new Choice("one"), new Choice("the last word"), new Choice(null)],
            });
    }, prompt);
}
