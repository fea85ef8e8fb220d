using WestKent.Bot.Understanding;
using WestKent.Cases.Reporting;
using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs;

/// <summary>Keeps what a message told beside its main point, so that it is never asked again.</summary>
internal static class HeardAlready
{
    public static void Keep(UnderstoodMessage read, Talk talk)
    {
    }

    /// <summary>Keeps what a deciding question's choice stands for.</summary>
    public static void Keep(IReadOnlyDictionary<string, string> fills, Talk talk)
    {
        foreach (var (key, value) in fills)
        {
            switch (key)
            {
                case "frequency" when Enum.TryParse<Frequency>(value, ignoreCase: true, out var frequency):
                    talk.Report.Frequency = frequency;
                    break;
                case "harm" when Enum.TryParse<Harm>(value, ignoreCase: true, out var harm) && !talk.Report.Harms.Contains(harm):
                    talk.Report.Harms.Add(harm);
                    break;
                case "talked" when value == "unsafe":
                    talk.Triage.TalkingIsUnsafe = true;
                    break;
                case "now" when Enum.TryParse<YesNoUnsure>(value, ignoreCase: true, out var now):
                    talk.Report.HappeningNow = now;
                    break;
            }
        }
    }

    public static Frequency? FrequencyIn(string text, TalkTurn turn) => null;

    public static IEnumerable<Harm> HarmsIn(string text, TalkTurn turn) => [];

    /// <summary>The choice of a deciding question that a sentence means, if it means just one.</summary>
    public static QuestionChoice? ChoiceIn(string text, Question question, TalkTurn turn) => null;
}
