using WestKent.Bot.Understanding;
using WestKent.Cases.Reporting;
using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs;

/// <summary>Keeps what a message told beside its main point, so that it is never asked again.</summary>
internal static class HeardAlready
{
    public static void Keep(Understood read, Talk talk)
    {
        var report = talk.Report;
        report.Frequency = FrequencyOf(read) ?? report.Frequency;
        report.Harms = [.. report.Harms.Union(read.Facts.Harms.Select(HarmOf))];
        if (read.Facts.HappeningNow)
            report.HappeningNow = YesNoUnsure.Yes;
        if (read.Facts.ToldPolice)
            report.PoliceTold = YesNoUnsure.Yes;
        if (read.Facts.ToldCouncil)
            report.CouncilTold = YesNoUnsure.Yes;
        var triage = talk.Triage;
        triage.TalkingIsUnsafe |= read.Facts.Talked == HeardTalk.NotSafe || report.Harms.Count > 0;
        triage.HasTalked |= read.Facts.Talked == HeardTalk.Tried;
        triage.AtNight |= read.Time?.AtNight == true;
    }

    /// <summary>Keeps what a deciding question's choice stands for.</summary>
    public static void Keep(IReadOnlyDictionary<string, string> fills, Talk talk)
    {
        var report = talk.Report;
        foreach (var (key, value) in fills)
        {
            switch (key)
            {
                case "frequency" when Enum.TryParse<Frequency>(value, ignoreCase: true, out var frequency) && !SaysMore(report.Frequency, frequency):
                    report.Frequency = frequency;
                    break;
                case "harm" when Enum.TryParse<Harm>(value, ignoreCase: true, out var harm) && !report.Harms.Contains(harm):
                    report.Harms.Add(harm);
                    talk.Triage.TalkingIsUnsafe = true;
                    break;
                case "talked" when value == "unsafe":
                    talk.Triage.TalkingIsUnsafe = true;
                    break;
                case "now" when Enum.TryParse<YesNoUnsure>(value, ignoreCase: true, out var now):
                    report.HappeningNow = now;
                    break;
            }
        }
    }

    // "Every night" says more than "most weeks", which the choice stands for.
    private static bool SaysMore(Frequency? known, Frequency of) => known is Frequency.Often or Frequency.Daily && of is Frequency.Again or Frequency.Often;

    public static Frequency? FrequencyIn(string text, TalkTurn turn) => FrequencyOf(turn.Read(text));

    public static IEnumerable<Harm> HarmsIn(string text, TalkTurn turn) => turn.Read(text).Facts.Harms.Select(HarmOf);

    private static Frequency? FrequencyOf(Understood read) => read.Frequency is { } heard ? FrequencyOf(heard) : null;

    private static Frequency FrequencyOf(HeardFrequency heard) => heard switch
    {
        HeardFrequency.Once => Frequency.Once,
        HeardFrequency.Again => Frequency.Again,
        HeardFrequency.Often => Frequency.Often,
        HeardFrequency.Daily => Frequency.Daily,
    };

    private static Harm HarmOf(HeardHarm harm) => harm switch
    {
        HeardHarm.Injury => Harm.Injury,
        HeardHarm.Weapon => Harm.Weapon,
        HeardHarm.Fire => Harm.Fire,
        HeardHarm.Threat => Harm.Threat,
        HeardHarm.Targeted => Harm.Targeted,
        HeardHarm.Child => Harm.Child,
        HeardHarm.Adult => Harm.Adult,
    };
}
