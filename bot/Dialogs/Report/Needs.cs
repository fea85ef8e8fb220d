using Microsoft.Bot.Builder.Dialogs;
using WestKent.Bot.Answers;
using WestKent.Cases.Reporting;
using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>What the resident needs to use the service: recorded once, used each time (C4).</summary>
internal sealed class Needs : ReportQuestion
{
    protected override string Name => "needs";

    /// <summary>Whoever gives no name is never contacted, so that there is nothing to use it for.</summary>
    public override bool Concerns(TalkTurn turn) => turn.Talk.Report.Anonymous != true;

    private const string NeedsKey = "report/needs";

    /// <summary>What is needed, said beside something else; where nothing was said, nothing is.</summary>
    public static void Keep(TalkTurn turn, string words)
    {
        var known = turn.Content.Policy.Needs;
        var named = ChoiceWords.Many(words, [.. known.Where(need => need.Id != "other").Select(need => new OfferedChoice(need.Id, [need.Say, need.Sms]))]);
        turn.Talk.Report.Needs = [.. named];
        turn.Talk.Answered.Add(NeedsKey);
    }

    public override PromptOptions Ask(TalkTurn turn) => turn.Wording.AskMany(Key, turn.ChannelId, Choices(turn));

    private List<PromptChoice> Choices(TalkTurn turn) =>
        [.. turn.Content.Prompts[Key].Choices, .. turn.Content.Policy.Needs.Select(need => new PromptChoice(need.Id, need.Say, need.Sms, []))];

    protected override Heard Record(TalkTurn turn, Answer answer)
    {
        var report = turn.Talk.Report;
        answer = Meant(answer, Choices(turn));
        if (answer.Choices.Count == 0 && YesNo.Read(answer.Text) == true)
            return Heard.AskAgain(Key);

        report.Needs = [.. answer.Choices.Where(id => turn.Content.Policy.Needs.Any(need => need.Id == id))];
        if (answer.Choices.Count == 0 && YesNo.Read(answer.Text) is null)
            (report.Needs, report.NeedsNote) = (["other"], answer.Text);
        return Heard.Understood;
    }

    public override string? Show(TalkTurn turn)
    {
        var report = turn.Talk.Report;
        if (report.NeedsNote is not null)
            return report.NeedsNote;

        return report.Needs.Count == 0
            ? Say(turn, "none")
            : string.Join("; ", report.Needs.Select(id => turn.Content.Policy.Needs.First(need => need.Id == id).Say));
    }

    public override void Forget(ReportDraft draft) => (draft.Needs, draft.NeedsNote, draft.Language) = ([], null, null);
}
