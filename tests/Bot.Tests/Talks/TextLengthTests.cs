using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using WestKent.Bot.Conversation;
using WestKent.Bot.Dialogs;
using WestKent.Bot.Dialogs.Triage;
using WestKent.Content.Reading;
using WestKent.Tests.Evaluation.Talking;

namespace WestKent.Tests.Bot.Talks;

/// <summary>Every text fits in two parts with its numbered answers, as it is really made.</summary>
public sealed class TextLengthTests(TalkFixture fixture) : IClassFixture<TalkFixture>
{
    private const int MostParts = 2;

    [Fact]
    public void Every_prompt_with_its_choices_fits_in_two_parts()
    {
        var words = fixture.Service.Words;
        var wording = new Wording(words);

        var tooLong = words.Prompts.Where(prompt => prompt.Id is not "common/commands" and not "triage/small-talk")
            .Select(prompt => (prompt.Id, Text: Text(wording.Ask(prompt.Id, "sms", prompt.Placeholders.ToDictionary(name => name.Key, _ => "Neighbourhood Housing Team")))))
            .Where(asked => IsTooLong(asked.Text));

        Assert.Empty(tooLong.Select(asked => $"{asked.Id}: {asked.Text.Length}"));
    }

    [Fact]
    public void Every_deciding_question_fits_in_two_parts()
    {
        var words = fixture.Service.Words;
        var tooLong = new List<string>();
        foreach (var label in words.Exclusions.Select(exclusion => exclusion.Id).Concat(words.Types.Select(type => type.Id)))
        {
            var turn = Turn(words, label);
            while (Deciding.Next(turn) is { } question)
            {
                var text = Text(new AskDecidingQuestion().Ask(turn));
                if (IsTooLong(text))
                    tooLong.Add($"{label}/{question.Id}: {text.Length}");
                turn.Triage.Answers[question.Id] = "asked";
            }
        }

        Assert.Empty(tooLong);
    }

    [Fact]
    public void Every_answer_fits_in_two_parts()
    {
        var words = fixture.Service.Words;
        var answers = words.Exclusions.Select(exclusion => (exclusion.Id, Text(new OfferOtherHelp().Ask(Turn(words, exclusion.Id)))))
            .Concat(words.Types.Select(type => (type.Id, Text(new OfferToReport().Ask(Turn(words, type.Id))))))
            .Concat(words.Wishes.Select(wish => (wish.Id, Text(new AnswerWish().Ask(Turn(words, wish.Id))))));

        Assert.Empty(answers.Where(answer => IsTooLong(answer.Item2)).Select(answer => $"{answer.Id}: {answer.Item2.Length}"));
    }

    [Fact]
    public void Every_list_of_problems_fits_in_two_parts()
    {
        var words = fixture.Service.Words;
        var groups = words.Types.Select(type => type.Group).Distinct().Append("everyday");

        var tooLong = groups.Select(group => (group, Text: Text(new ChooseFromGroup().Ask(Turn(words, null, group))))).Where(list => IsTooLong(list.Text));

        Assert.Empty(tooLong.Select(list => $"{list.group}: {list.Text.Length}"));
        Assert.False(IsTooLong(Text(new ChooseGroup().Ask(Turn(words, null)))));
    }

    private static bool IsTooLong(string text) => SmsText.Parts(SmsText.ToGsm7(text)) > MostParts;

    private static string Text(PromptOptions question) => question.Prompt.Text;

    private static TalkTurn Turn(ContentSnapshot words, string? label, string? group = null)
    {
        var activity = new Activity(ActivityTypes.Message) { ChannelId = "sms" };
        var talk = new Talk { Triage = new TriageNotes { Label = label, Group = group } };
        return new TalkTurn(new TurnContext(new TurnAdapter(), activity), talk, new Wording(words), null!, default, default, new TurnTrace());
    }
}
