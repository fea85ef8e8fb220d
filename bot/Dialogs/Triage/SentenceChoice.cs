using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs.Triage;

/// <summary>The one choice of a deciding question that a sentence names, by the choice's own words or those of its <c>also</c> list.</summary>
internal static class SentenceChoice
{
    private const int ShortestInPassing = 5;

    private static readonly string[] Denials = [" no ", " not ", " never ", " dont ", " didnt ", " isnt ", " hasnt ", " wasnt ", " nobody ", " nothing ", " without ", " if "];

    /// <summary>In an answer to the question.</summary>
    public static QuestionChoice? In(string words, Question question) => Named(Spaced(words), question, shortest: 1);

    /// <summary>In words that were not an answer to it: only names that cannot well mean anything else, and no denial.</summary>
    public static QuestionChoice? InPassing(string words, Question question)
    {
        var said = Spaced(words);
        return Denials.Any(denial => said.Contains(denial, StringComparison.Ordinal)) ? null : Named(said, question, ShortestInPassing);
    }

    private static QuestionChoice? Named(string said, Question question, int shortest)
    {
        var named = question.Choices
            .Where(choice => Names(choice).Select(Spaced).Any(name => name.Length >= shortest + 2 && said.Contains(name, StringComparison.Ordinal)))
            .Take(2).ToList();
        return named is [var only] ? only : null;
    }

    private static IEnumerable<string> Names(QuestionChoice choice) => [choice.Say, .. choice.Also, .. AfterYes(choice.Say)];

    // "Yes, on purpose" is also said without the yes.
    private static IEnumerable<string> AfterYes(string say) => say.StartsWith("Yes, ", StringComparison.Ordinal) ? [say["Yes, ".Length..]] : [];

    private static string Spaced(string words) => $" {ChoiceReading.Plain(words).Replace(',', ' ')} ";
}
