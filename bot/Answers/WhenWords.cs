using WestKent.Bot.Answers.Dates;
using WestKent.Bot.Answers.Spelling;

namespace WestKent.Bot.Answers;

/// <summary>Reads when something happened from a resident's own words: "last night about 11", "every weekend since Easter".</summary>
internal static class WhenWords
{
    private const int MostWords = 120;

    /// <param name="nowLondon">The moment of the answer, in Europe/London.</param>
    /// <returns>What was understood, or null if nothing about time was.</returns>
    public static HeardWhen? Read(string? words, DateTime nowLondon)
    {
        var telling = new Telling(SaidWords.Of(words, TimeSpelling.Correct, MostWords), nowLondon);
        return WhenMeaning.Of(telling, PieceFinder.Find(telling));
    }
}
