using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Triage;

/// <summary>Says back what the resident told, so that they know they were heard.</summary>
internal static class HeardBack
{
    private const string Words = "triage/heard-back";

    /// <summary>How often and when, as it follows the name of the problem; empty if they did not say.</summary>
    public static string Echo(TalkTurn turn)
    {
        var often = turn.Talk.Report.Frequency switch
        {
            Frequency.Daily => turn.Triage.AtNight || turn.Triage.Words.Any(IsOfNights) ? "nightly" : "daily",
            _ => null,
        };
        var said = often ?? (turn.Triage.AtNight ? "at-night" : null);
        return said is null ? "" : ", " + turn.Content.Prompts[Words].Choices.First(choice => choice.Id == said).Say;
    }

    private static bool IsOfNights(string words) => words.Contains("every night", StringComparison.OrdinalIgnoreCase);

    /// <summary>A sentence for those who tried to talk, or dare not; null if they said nothing of it.</summary>
    public static string? Kindness(TalkTurn turn) =>
        turn.Triage.HasTalked ? Say(turn, "triage/heard-tried") : turn.Triage.TalkingIsUnsafe ? Say(turn, "triage/heard-no-need") : null;

    private static string Say(TalkTurn turn, string key) => turn.Wording.Words(turn.Content.Prompts[key], turn.ChannelId, null);
}
