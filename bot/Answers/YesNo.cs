using WestKent.Bot.Answers.Sentences;
using WestKent.Bot.Answers.Spelling;

namespace WestKent.Bot.Answers;

/// <summary>Reads yes or no from a sentence: "yeah go on then", "nah ur alright", "yes but only evenings".</summary>
internal static class YesNo
{
    /// <returns>Null where it is in doubt, so that the question is asked again.</returns>
    public static bool? Read(string? words) => YesNoReading.Of(SaidWords.Of(words, YesNoSpelling.Correct, YesNoReading.MostWords + 1));

    /// <summary>"Dunno tbh", "can't remember": an answer too, where the question takes it.</summary>
    public static bool IsNotKnown(string? words) => YesNoReading.IsNotKnown(SaidWords.Of(words, YesNoSpelling.Correct, YesNoReading.MostWords + 1));
}
