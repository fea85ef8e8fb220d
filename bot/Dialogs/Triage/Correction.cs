using WestKent.Bot.Understanding;
using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs.Triage;

/// <summary>Reads a sentence that came where a choice was offered: more of the story, or a different one.</summary>
internal static class Correction
{
    /// <returns>Whether it changed what the problem is.</returns>
    public static bool Hear(TalkTurn turn, string text, Understood alone)
    {
        var before = turn.Triage.Label;
        turn.Triage.Words.Add(text);
        HeardAlready.Keep(alone, turn.Talk);

        Deciding.FromWords(turn, text, alone, inAnswer: true);
        if (turn.Triage.Label == before)
            ReadAnew(turn, alone);
        return turn.Triage.Label != before;
    }

    private static void ReadAnew(TalkTurn turn, Understood alone)
    {
        var whole = turn.Read(string.Join(". ", turn.Triage.Words));
        var read = alone.Certainty == Certainty.Clear && alone.Labels[0].Side != Side.Wish ? alone : whole;
        var label = read.Labels[0];
        if (read.Certainty is not (Certainty.Clear or Certainty.Likely) || label.Id is "unclear" or "greeting-or-smalltalk" || label.Id == turn.Triage.Label || label.Id == turn.Triage.MovedFrom)
            return;

        // Nobody is talked out of something serious by a later word (A7).
        if (turn.Content.Types.TryGet(turn.Triage.Label ?? "", out var type) && type.Band == Band.High)
            return;

        turn.Trace.Decides(label.Side == Side.UsuallyNotAsb ? "A2" : "A1", $"more words make it {label.Id}");
        turn.Triage.Settle(label.Id);
        Deciding.FromWords(turn, string.Join(". ", turn.Triage.Words), whole);
    }
}
