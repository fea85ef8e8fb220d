using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace WestKent.Tests.Framework.Dialogs.Prompts;

public class ConfirmPromptTests
{
    [Theory]
    [InlineData("yes", true)]
    [InlineData("Y", true)]
    [InlineData("yep", true)]
    [InlineData("sure", true)]
    [InlineData("ok then", true)]
    [InlineData("true", true)]
    [InlineData("of course", true)]
    [InlineData("👍", true)]
    [InlineData("Yes, there is no heating either", true)]
    [InlineData("that's right", true)]
    [InlineData("no", false)]
    [InlineData("Nope", false)]
    [InlineData("nah, leave it", false)]
    [InlineData("👎", false)]
    [InlineData("not really", false)]
    [InlineData("that's not right", false)]
    [InlineData("I don't agree", false)]
    [InlineData("no, yes is wrong", false)]
    [InlineData("1", true)]
    [InlineData("2", false)]
    [InlineData("the first", true)]
    [InlineData("second", false)]
    [InlineData("last one", false)]
    [InlineData("not sure", null)]
    [InlineData("I'm unsure", null)]
    [InlineData("maybe", null)]
    [InlineData("don't know", null)]
    [InlineData("no idea", null)]
    [InlineData("yes and no", null)]
    [InlineData("ok but no", null)]
    [InlineData("right now it is quiet", null)]
    [InlineData("3", null)]
    [InlineData("yesterday", null)]
    [InlineData("lala", null)]
    public async Task Plain_answers_are_understood_and_doubt_is_not_a_yes(string answer, bool? expected)
    {
        var talk = Asking(new ConfirmPrompt("sure"));
        await talk.SayAsync("hello");
        await talk.SayAsync(answer);

        Assert.Equal(expected, talk.Result.Status == DialogTurnStatus.Complete ? (bool?)talk.Result.Result : null);
    }

    [Fact]
    public async Task Yes_and_no_are_written_after_the_question()
    {
        var talk = Asking(new ConfirmPrompt("sure"));

        Assert.Equal(["Sure? (1) Yes or (2) No"], await talk.SayAsync("hello"));
        Assert.Equal(["Sure? (1) Yes or (2) No"], await talk.SayAsync("lala"));
    }

    [Fact]
    public async Task Numbers_count_only_where_they_were_shown()
    {
        var talk = Asking(new ConfirmPrompt("sure") { ChoiceOptions = new ChoiceFactoryOptions { IncludeNumbers = false } });

        Assert.Equal(["Sure? Yes or No"], await talk.SayAsync("hello"));
        Assert.Equal(["Sure? Yes or No"], await talk.SayAsync("2"));
        await talk.SayAsync("no");
        Assert.Equal(false, talk.Result.Result);
    }

    [Theory]
    [InlineData("nl-nl", "Sure? (1) Ja of (2) Nee", "nee", false)]
    [InlineData("fr-fr", "Sure? (1) Oui ou (2) Non", "oui", true)]
    [InlineData("ja-jp", "Sure? (1) はい または (2) いいえ", "いいえ", false)]
    public async Task Other_languages_answer_in_their_own_words(string locale, string question, string answer, bool expected)
    {
        var talk = Asking(new ConfirmPrompt("sure", defaultLocale: locale));

        Assert.Equal([question], await talk.SendAsync(new Activity(ActivityTypes.Message) { Text = "hello" }));
        await talk.SendAsync(new Activity(ActivityTypes.Message) { Text = answer });
        Assert.Equal(expected, talk.Result.Result);
    }

    [Fact]
    public async Task Every_language_understands_its_own_yes_and_no()
    {
        foreach (var model in PromptCultureModels.GetSupportedCultures())
        {
            foreach (var (answer, expected) in new[] { (model.YesInLanguage, true), (model.NoInLanguage, false), ("1", true), ("2", false) })
            {
                var talk = Asking(new ConfirmPrompt("sure"));
                var shown = await talk.SendAsync(new Activity(ActivityTypes.Message) { Text = "hello", Locale = model.Locale[..2].ToUpperInvariant() });
                await talk.SendAsync(new Activity(ActivityTypes.Message) { Text = answer, Locale = model.Locale });

                Assert.Equal($"Sure? (1) {model.YesInLanguage}{model.InlineOr}(2) {model.NoInLanguage}", shown[0]);
                Assert.Equal((model.Locale, answer, expected), (model.Locale, answer, talk.Result.Result));
            }
        }
    }

    [Fact]
    public async Task The_two_answers_can_be_named()
    {
        var prompt = new ConfirmPrompt("sure") { ConfirmChoices = Tuple.Create(new Choice("Send it"), new Choice("Change it")) };
        var talk = Asking(prompt);

        Assert.Equal(["Sure? (1) Send it or (2) Change it"], await talk.SayAsync("hello"));
        await talk.SayAsync("change it");
        Assert.Equal(false, talk.Result.Result);
    }

    private static Talk Asking(ConfirmPrompt prompt) => new(new MemoryStorage(), "test", async dc =>
    {
        var result = await dc.ContinueDialogAsync();
        return result.Status == DialogTurnStatus.Empty
            ? await dc.PromptAsync(prompt.Id, new PromptOptions { Prompt = MessageFactory.Text("Sure?") })
            : result;
    }, prompt);
}
