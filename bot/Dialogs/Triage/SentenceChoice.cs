using System.Text.RegularExpressions;
using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs.Triage;

/// <summary>The one choice of a deciding question that a sentence names, by the choice's own words or those of its <c>also</c> list.</summary>
internal static partial class SentenceChoice
{
    private const int ShortestInPassing = 5;

    private static readonly string[] Denials = [" no ", " not ", " never ", " dont ", " didnt ", " isnt ", " hasnt ", " wasnt ", " nobody ", " nothing ", " without ", " if "];

    /// <summary>In an answer to the question.</summary>
    public static QuestionChoice? In(string words, Question question) => Named(Spaced(words), question, shortest: 1);

    /// <summary>In words that were not an answer to it: only names that cannot well mean anything else, and no denial.</summary>
    public static QuestionChoice? InPassing(string words, Question question)
    {
        // "Plays music till 3, I have had no sleep": a denial counts in its own part of the sentence.
        var undenied = Parts().Split(words).Select(Spaced).Where(part => !Denials.Any(denial => part.Contains(denial, StringComparison.Ordinal)));
        return Named(string.Join('.', undenied), question, ShortestInPassing);
    }

    [GeneratedRegex(@"[,.;!?\n]+|\s(?:and|but)\s", RegexOptions.IgnoreCase)]
    private static partial Regex Parts();

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
