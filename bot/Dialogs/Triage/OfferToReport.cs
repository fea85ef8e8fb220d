using Microsoft.Bot.Builder.Dialogs;
using WestKent.Cases.Reporting;
using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs.Triage;

/// <summary>Says that this is something we deal with, and why, who can help, and offers to take a report (A1, A6, A7).</summary>
internal sealed class OfferToReport : Exchange
{
    private const string MediationChoice = "mediation";

    public override string Key => "triage/offer-to-report";

    public override IReadOnlyList<string> Rules => ["A1"];

    public override bool Applies(TalkTurn turn) =>
        turn.Triage is { Outcome: null, Label: not null } && turn.Content.Types.Has(turn.Triage.Label);

    public override PromptOptions Ask(TalkTurn turn)
    {
        var type = turn.Content.Types[turn.Triage.Label!];
        var isHigh = type.Band == Band.High;
        IReadOnlyList<PromptChoice> choices =
            [.. turn.Content.Prompts[Key].Choices.Where(choice => choice.Id != MediationChoice || (type.Mediation && SelfHelp.IsSafe(turn)))];
        if (turn.Triage.Told.Contains(type.Id))
            return Wording.Ask(turn.Wording.Retry(Key, turn.ChannelId), choices, turn.ChannelId);

        turn.Triage.Told.Add(type.Id);
        turn.Trace.Decides(isHigh ? "A7" : "A1", $"{type.Id} is something we deal with");
        return Wording.Ask(string.Join(turn.IsText ? " " : "\n\n", isHigh ? High(turn, type) : Ordinary(turn, type)), choices, turn.ChannelId);
    }

    private static IEnumerable<string> Ordinary(TalkTurn turn, AsbType type)
    {
        yield return Is(turn, type, turn.Triage.Because is not null ? "triage/moved-is-asb"
            : turn.Talk.SafetyFlags.Count > 0 ? "triage/is-asb-when-safe"
            : "triage/is-asb");
        if (HeardBack.Kindness(turn) is { } kindness && !turn.IsText && type.SelfHelp)
            yield return kindness;
        if (LongAgoWords(turn) is { } longAgo)
            yield return longAgo;
        yield return turn.IsText && turn.Triage.Because is not null
            ? turn.Wording.Retry("triage/offer-to-report", turn.ChannelId)
            : Words(turn, "triage/offer-to-report");
    }

    // Who can help comes before any form (A7).
    private static IEnumerable<string> High(TalkTurn turn, AsbType type)
    {
        yield return Is(turn, type, turn.Triage.Because is null ? "triage/is-high" : "triage/moved-is-high");
        yield return SupportLines.For(turn, type);
        if (LongAgoWords(turn) is { } longAgo)
            yield return longAgo;
        yield return Words(turn, turn.Talk.SafetyFlags.Contains("unsafe_to_contact") ? "triage/high-offer-to-report-safely" : "triage/high-offer-to-report");
    }

    private static string Is(TalkTurn turn, AsbType type, string key) => turn.Wording.Words(turn.Content.Prompts[key], turn.ChannelId, new Dictionary<string, string>
    {
        ["named"] = type.Named + HeardBack.Echo(turn),
        ["because"] = turn.Triage.Because ?? "",
    });

    private static string? LongAgoWords(TalkTurn turn)
    {
        if (!turn.Triage.LongAgo)
            return null;
        turn.Trace.Decides("A6", "nothing newer than the policy's period");
        return Words(turn, "triage/long-ago");
    }

    private static string Words(TalkTurn turn, string key) => turn.Wording.Words(turn.Content.Prompts[key], turn.ChannelId, null);

    public override async Task<Heard> HearAsync(TalkTurn turn, Answer answer, CancellationToken cancellationToken)
    {
        switch (answer.Choice)
        {
            case "report":
                turn.Talk.BeginReport(turn, role: null);
                return Heard.Understood;
            case "report-for-someone":
                turn.Talk.BeginReport(turn, ReporterRole.ForSomeone);
                return Heard.Understood;
            case "what-can-you-do":
                await turn.SayTextAsync("triage/what-we-can-do", turn.Content.Types[turn.Triage.Label!].WhatWeCanDo, cancellationToken);
                return Heard.AskOn(Key);
            case MediationChoice:
                return await Mediation.OfferAsync(turn, cancellationToken);
            case "something-else":
                TriageNotes.LookThroughTheList(turn.Triage);
                return Heard.Understood;
            case "not-now":
                await turn.SayAsync("triage/not-now", cancellationToken);
                turn.Triage.Outcome = TriageNotes.HasEnough;
                return Heard.Understood;
            default:
                return await MoreWords.HearAsync(turn, answer, "triage/offer-to-report-again", cancellationToken);
        }
    }
}
