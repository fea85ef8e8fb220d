using Microsoft.Bot.Builder.Dialogs;
using WestKent.Bot.Answers;
using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>Injury, weapon, fire, threat, being targeted, a child or adult at risk: what raises the band (C9).</summary>
internal sealed class Harms : ReportQuestion
{
    private static readonly Dictionary<string, Harm> ByChoice = Enum.GetValues<Harm>().ToDictionary(harm => harm.ToString().ToLowerInvariant());

    protected override string Name => "harms";

    protected override bool IsAboutTheIncident => true;

    public override PromptOptions Ask(TalkTurn turn) => turn.Wording.AskMany(Key, turn.ChannelId);

    protected override Heard Record(TalkTurn turn, Answer answer)
    {
        var said = Meant(turn, answer);
        var heard = answer.Choices.Where(ByChoice.ContainsKey).Select(id => ByChoice[id])
            .Concat(said.Choices.Where(ByChoice.ContainsKey).Select(id => ByChoice[id]))
            .Concat(answer.Choices.Count == 0 ? HeardAlready.HarmsIn(answer.Text, turn) : [])
            .ToList();
        if (heard.Count == 0 && !said.Is("none") && !answer.Is(Skip) && YesNo.Read(answer.Text) != false)
            return Heard.AskAgain(Key);

        turn.Talk.Report.Harms = [.. turn.Talk.Report.Harms.Union(heard)];
        return Heard.Understood;
    }

    public override string? Show(TalkTurn turn)
    {
        var harms = turn.Talk.Report.Harms.Select(harm => Say(turn, harm.ToString().ToLowerInvariant())).ToList();
        return harms.Count == 0 ? Say(turn, "none") : string.Join("; ", harms);
    }

    public override void Forget(ReportDraft draft) => draft.Harms = [];
}
