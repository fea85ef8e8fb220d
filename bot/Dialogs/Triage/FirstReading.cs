using WestKent.Bot.Understanding;
using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs.Triage;

/// <summary>What to do with the resident's words: settle on a label, ask what decides, offer a few, or ask for more.</summary>
internal static class FirstReading
{
    private const double WorthOffering = 0.15;
    private const double WorthOfferingAtOnce = 0.25;
    private const double IsInTheRunning = 0.4;
    private const double NearlyAsLikely = 0.7;

    private static readonly HashSet<string> SaysNothing = ["unclear", "greeting-or-smalltalk", "stop-or-opt-out"];
    private static readonly HashSet<string> NeverEveryday = ["emergency_now", "child_safeguarding", "adult_safeguarding"];

    public static async Task<Heard> ActOnAsync(TalkTurn turn, Understood read, CancellationToken cancellationToken)
    {
        var first = MostSerious(turn, read);
        if (first.Id == "greeting-or-smalltalk" && read.Certainty is not Certainty.Unclear)
            return Heard.AskOn("triage/hello");
        if (await AnswerWish.EndsAsync(turn, first.Id, cancellationToken))
            return Heard.Understood;
        if (first.Id == read.Labels[0].Id && (read.OtherLanguage || read.Certainty == Certainty.Unclear || SaysNothing.Contains(first.Id)))
            return AskForMore(turn, read);

        if (read.Certainty == Certainty.CloseCall && first.Id == read.Labels[0].Id)
            SettleCloseCall(turn, read);
        else if (IsBetweenTypes(read))
            turn.Triage.Suggested = Worth(read);
        else
            turn.Triage.Settle(first.Id);

        turn.Trace.Decides(first.Side switch { Side.Wish => "A10", Side.Asb => "A1", Side.UsuallyNotAsb => "A2" }, $"words read as {first.Id} ({read.Certainty})");
        if (turn.Triage.Label is not null)
            Deciding.FromWords(turn, string.Join(". ", turn.Triage.Words), read);
        return Heard.Understood;
    }

    // Asking is better than guessing; but what may be serious is never held up by a question about everyday things (A7).
    private static void SettleCloseCall(TalkTurn turn, Understood read)
    {
        var first = read.Labels[0];
        var exclusion = read.Labels.FirstOrDefault(label => label.Side == Side.UsuallyNotAsb && label.Probability >= first.Probability * IsInTheRunning);
        if (IsHigh(turn.Content, first.Id) || exclusion is null)
            turn.Triage.Settle(first.Id);
        else
        {
            turn.Triage.Settle(exclusion.Id);
            turn.Triage.Otherwise = read.Labels.FirstOrDefault(label => label.Side == Side.Asb)?.Id;
        }
    }

    private static bool IsBetweenTypes(Understood read) =>
        read.Certainty == Certainty.Likely && read.Labels.Count > 1 && read.Labels[0].Side == Side.Asb && read.Labels[1].Side == Side.Asb
        && read.Labels[1].Probability >= read.Labels[0].Probability * NearlyAsLikely;

    private static Heard AskForMore(TalkTurn turn, Understood read)
    {
        turn.Trace.DidNotUnderstand();
        turn.Triage.NotUnderstood++;
        turn.Triage.Suggested = Worth(read, WorthOfferingAtOnce);
        if (turn.Triage.Suggested.Count > 0 && !read.OtherLanguage)
            return Heard.Understood;
        turn.Triage.Suggested = [];
        if (turn.Triage.NotUnderstood < TellUsWhatIsHappening.AsksBeforeTheList)
            return Heard.AskOn(read.OtherLanguage ? "triage/other-language" : "triage/tell-me-more");

        turn.Triage.Suggested = read.OtherLanguage ? [] : Worth(read);
        return read.OtherLanguage && turn.Triage.Suggested.Count == 0 ? Heard.AskOn("triage/other-language-list") : Heard.Understood;
    }

    // Words that tell of danger are never about everyday things, however they sound.
    private static RankedLabel MostSerious(TalkTurn turn, Understood read)
    {
        var first = read.Labels[0];
        if (first.Side != Side.UsuallyNotAsb || !read.SafetyFlags.Any(NeverEveryday.Contains))
            return first;
        var serious = read.AllLabels.First(label => label.Side == Side.Asb);
        turn.Trace.Decides("A7", $"{serious.Id} rather than {first.Id}, because of what was told");
        return serious;
    }

    private static List<string> Worth(Understood read, double from = WorthOffering) =>
        [.. read.Labels.Where(label => label.Probability >= from && !SaysNothing.Contains(label.Id)).Select(label => label.Id)];

    private static bool IsHigh(ContentSnapshot content, string id) => content.Types.TryGet(id, out var type) && type.Band == Band.High;
}
