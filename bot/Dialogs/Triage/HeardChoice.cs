using WestKent.Bot.Understanding;
using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs.Triage;

/// <summary>The choice of a deciding question that follows from what was heard beside the label: hours, how often, harm, being aimed at.</summary>
internal static class HeardChoice
{
    private static readonly string[] HarmsByWeight = ["weapon", "injury", "fire", "targeted", "threat", "child", "adult"];
    public static readonly IReadOnlySet<string> AboutFrequency = new HashSet<string> { "often", "how-much" };

    /// <param name="inAnswer">The words came when the question was asked; in passing, "at my wall" is not "at me".</param>
    public static QuestionChoice? By(string label, Question question, Understood read, bool inAnswer)
    {
        if (label == "diy-reasonable-hours" && question.Id == "hours")
            return ByHours(question, read.Time?.WithinDiyHours);
        return ByHarm(question, read.Facts, inAnswer) ?? (AboutFrequency.Contains(question.Id) ? ByFrequency(question, read.Frequency) : null);
    }

    private static QuestionChoice? ByHours(Question question, bool? within) => within switch
    {
        true => question.Choices.FirstOrDefault(choice => choice.Means == "stays"),
        false => question.Choices.FirstOrDefault(Deciding.IsMove),
        null => null,
    };

    private static QuestionChoice? ByHarm(Question question, HeardFacts facts, bool inAnswer)
    {
        var heard = facts.Harms.Select(harm => harm.ToString().ToLowerInvariant()).ToList();
        var byHarm = HarmsByWeight.Where(heard.Contains)
            .Select(harm => question.Choices.FirstOrDefault(choice => choice.Fills.GetValueOrDefault("harm") == harm))
            .FirstOrDefault(choice => choice is not null);
        return byHarm ?? (facts.Aimed && inAnswer
            ? question.Choices.FirstOrDefault(choice => choice.Fills.ContainsKey("aimed") && !choice.Fills.ContainsKey("harm"))
            : null);
    }

    private static QuestionChoice? ByFrequency(Question question, HeardFrequency? heard)
    {
        if (heard is not { } often)
            return null;

        var named = question.Choices.Where(choice => choice.Fills.ContainsKey("frequency") && choice.Fills.Count == 1).ToList();
        return named.FirstOrDefault(choice => string.Equals(choice.Fills["frequency"], often.ToString(), StringComparison.OrdinalIgnoreCase))
            ?? Only(named.Where(choice => (choice.Fills["frequency"] == "once") == (often == HeardFrequency.Once)));
    }

    private static QuestionChoice? Only(IEnumerable<QuestionChoice> choices) =>
        choices.Take(2).ToList() is [var only] ? only : null;
}
