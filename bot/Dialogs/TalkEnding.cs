using WestKent.Cases.Figures;

namespace WestKent.Bot.Dialogs;

/// <summary>What a talk that is over came to, for the figures; null if it never was about a problem.</summary>
internal static class TalkEnding
{
    public static TalkEnd? Of(TalkTurn turn) => turn.Triage.Label switch
    {
        _ when turn.Talk.Report.Id != Guid.Empty => TalkEnd.Report,
        null => null,
        _ when turn.Triage.SawMediation => TalkEnd.Mediation,
        var label when turn.Content.Wishes.Has(label) => TalkEnd.OtherHelp,
        var label when turn.Content.Exclusions.Has(label) => TalkEnd.SelfHelp,
        _ => TalkEnd.NotNow,
    };
}
