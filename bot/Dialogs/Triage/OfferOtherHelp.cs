using Microsoft.Bot.Builder.Dialogs;
using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs.Triage;

/// <summary>
/// The answer for what is usually not ASB: why, what helps, and always the way to report it all the same (A2, A5, A9).
/// Talking to the other person and mediation are offered only where that is safe (A8).
/// </summary>
internal sealed class OfferOtherHelp : Exchange
{
    private const int MostGuides = 4;
    private const string HowToTalk = "how-to-talk";
    private const string MediationChoice = "mediation";

    public override string Key => "triage/offer-other-help";

    public override IReadOnlyList<string> Rules => ["A2", "A5", "A9"];

    public override bool Applies(TalkTurn turn) =>
        turn.Triage is { Outcome: null, Label: not null } && turn.Content.Exclusions.Has(turn.Triage.Label);

    public override PromptOptions Ask(TalkTurn turn)
    {
        var exclusion = turn.Content.Exclusions[turn.Triage.Label!];
        var isSafe = SelfHelp.IsSafe(turn);
        turn.Trace.Decides("A8", isSafe ? "talking and mediation may be offered" : "talking and mediation are left out");
        IReadOnlyList<PromptChoice> choices = [.. turn.Content.Prompts[Key].Choices.Where(choice => choice.Id switch
        {
            HowToTalk => isSafe && exclusion.SelfHelp,
            MediationChoice => isSafe && exclusion.Mediation,
            _ => true,
        })];
        var question = turn.Wording.Words(turn.Content.Prompts[Key], turn.ChannelId, null);
        if (turn.Triage.Told.Contains(exclusion.Id))
            return Wording.Ask(question, choices, turn.ChannelId);

        turn.Triage.Told.Add(exclusion.Id);
        var parts = turn.IsText ? Short(turn, exclusion, isSafe) : Long(turn, exclusion, isSafe);
        return Wording.Ask(string.Join(turn.IsText ? " " : "\n\n", parts.Append(question)), choices, turn.ChannelId);
    }

    private static IEnumerable<string> Short(TalkTurn turn, Exclusion exclusion, bool isSafe)
    {
        yield return isSafe
            ? turn.Wording.FilledForText(exclusion.Sms).Replace(" You can still report it.", "", StringComparison.Ordinal)
            : Words(turn, "triage/no-need-to-talk");
    }

    private static IEnumerable<string> Long(TalkTurn turn, Exclusion exclusion, bool isSafe)
    {
        if (turn.Triage.Because is { } because && turn.Triage.MovedFrom is not null)
            yield return because;
        var body = turn.Wording.Filled(exclusion.Body.Trim());
        yield return isSafe ? body : WithoutTips(body);
        if (!isSafe)
            yield return Words(turn, "triage/no-need-to-talk");
        if (exclusion.GoodNeighbour && isSafe)
            yield return Words(turn, "triage/good-neighbour");
        if (turn.Triage.LongAgo)
            yield return Words(turn, "triage/long-ago");
        yield return string.Join('\n', exclusion.Guides
            .Where(id => turn.Content.Guides.Has(id) && SelfHelp.MaySuggest(turn, id))
            .Take(MostGuides).Select(id => SelfHelp.Link(turn.Content.Guides[id])));
    }

    // The tips of an exclusion are a list; some of them are about talking to the other person.
    private static string WithoutTips(string body)
    {
        var paragraphs = body.Split("\n\n");
        return string.Join("\n\n", paragraphs.Where((words, place) =>
            !words.StartsWith('-') && !(place + 1 < paragraphs.Length && paragraphs[place + 1].StartsWith('-'))));
    }

    private static string Words(TalkTurn turn, string key) => turn.Wording.Words(turn.Content.Prompts[key], turn.ChannelId, null);

    public override async Task<Heard> HearAsync(TalkTurn turn, Answer answer, CancellationToken cancellationToken)
    {
        switch (answer.Choice)
        {
            case "report":
                turn.Trace.Decides("A9", "reports it all the same");
                turn.Talk.BeginReport(turn, role: null);
                return Heard.Understood;
            case "that-helps":
                await turn.SayAsync("triage/not-now", cancellationToken);
                turn.Triage.Outcome = TriageNotes.HasEnough;
                return Heard.Understood;
            case HowToTalk:
                await turn.SayAsync("triage/how-to-talk", cancellationToken);
                return Heard.AskOn(Key);
            case MediationChoice:
                return await Mediation.OfferAsync(turn, cancellationToken);
            case "something-else":
                TriageNotes.LookThroughTheList(turn.Triage);
                return Heard.Understood;
            default:
                return await MoreWords.HearAsync(turn, answer, "triage/offer-other-help-again", cancellationToken);
        }
    }
}
