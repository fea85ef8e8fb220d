using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs.Triage;

/// <summary>The one choice of a deciding question that a sentence names, by the choice's own words or those of its <c>also</c> list.</summary>
internal static class SentenceChoice
{
    public static QuestionChoice? In(string words, Question question)
    {
        var said = $" {ChoiceReading.Plain(words).Replace(',', ' ')} ";
        var named = question.Choices.Where(choice => Names(choice).Any(name => said.Contains($" {ChoiceReading.Plain(name).Replace(',', ' ')} ", StringComparison.Ordinal))).ToList();
        return named.Count == 1 ? named[0] : null;
    }

    private static IEnumerable<string> Names(QuestionChoice choice) => [choice.Say, .. choice.Also];
}
