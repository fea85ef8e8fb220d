using WestKent.Bot.Answers.Sentences;

namespace WestKent.Bot.Answers;

/// <summary>Which of the offered choices a sentence means: "not the police, the council" means the council.</summary>
internal static class ChoiceWords
{
    /// <returns>The one choice it means; null if none, several, or in doubt.</returns>
    public static string? One(string? words, IReadOnlyList<OfferedChoice> choices) =>
        MeantChoices.Of(words, choices) is [var only] ? only : null;

    /// <returns>All the choices it means, as offered; empty if in doubt.</returns>
    public static IReadOnlyList<string> Many(string? words, IReadOnlyList<OfferedChoice> choices) => MeantChoices.Of(words, choices);
}
