using WestKent.Bot.Understanding;

namespace WestKent.Bot.Dialogs.Triage;

/// <summary>Reads a sentence that came where a choice was offered: more of the story, or a different one.</summary>
internal static class Correction
{
    public static void Hear(TalkTurn turn, string text)
    {
        turn.Triage.Words.Add(text);
        var whole = turn.Read(string.Join(". ", turn.Triage.Words));
        HeardAlready.Keep(whole, turn.Talk);

        var label = whole.Labels.Count > 0 ? whole.Labels[0].Id : null;
        if (whole.Certainty is not (Certainty.Clear or Certainty.Likely) || label is null or "unclear" || label == turn.Triage.Label)
            return;

        turn.Triage.Label = label;
        turn.Triage.Because = null;
    }
}
