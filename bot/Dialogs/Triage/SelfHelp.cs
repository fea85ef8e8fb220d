using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs.Triage;

/// <summary>Whether talking to the other person, or mediation, may be spoken of at all (A8).</summary>
internal static class SelfHelp
{
    private static readonly HashSet<string> TalkingGuides = ["speaking-to-your-neighbour", "dear-neighbour-card", "mediation"];

    public static bool IsSafe(TalkTurn turn) =>
        !turn.Triage.TalkingIsUnsafe && turn.Talk.SafetyFlags.Count == 0 && turn.Talk.Report.Harms.Count == 0;

    public static bool MaySuggest(TalkTurn turn, string guideId) => IsSafe(turn) || !TalkingGuides.Contains(guideId);

    public static string Link(Guide guide) => $"- [{guide.Title}](/guides/{guide.Id})";
}
