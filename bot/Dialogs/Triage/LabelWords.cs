using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs.Triage;

/// <summary>How content names a label, whichever of the three kinds it is.</summary>
internal static class LabelWords
{
    public static string Named(ContentSnapshot content, string id) =>
        content.Exclusions.TryGet(id, out var exclusion) ? exclusion.Named
        : content.Types.TryGet(id, out var type) ? type.Named
        : content.Wishes[id].Named;

    public static PromptChoice AsChoice(ContentSnapshot content, string id)
    {
        var named = Named(content, id);
        return new PromptChoice(id, char.ToUpperInvariant(named[0]) + named[1..], null, []);
    }

    /// <summary>The resident chose it; what they told before may still answer its questions.</summary>
    public static void Choose(TalkTurn turn, string id)
    {
        turn.Trace.Decides(turn.Content.Exclusions.Has(id) ? "A2" : turn.Content.Types.Has(id) ? "A1" : "A10", $"chose {id}");
        turn.Triage.Settle(id);
        var words = string.Join(". ", turn.Triage.Words);
        Deciding.FromWords(turn, words, turn.Read(words));
    }
}
