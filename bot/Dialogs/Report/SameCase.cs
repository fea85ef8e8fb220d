using Microsoft.Bot.Builder.Dialogs;
using WestKent.Bot.Answers;
using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>Whether it is about the case we know of already: then it is added there, and nothing is asked twice (C11).</summary>
internal sealed class SameCase : ReportQuestion
{
    protected override string Name => "same-case";

    protected override bool IsAboutTheIncident => true;

    public override IReadOnlyList<string> Rules => ["C11"];

    public override bool Concerns(TalkTurn turn) => turn.Talk.KnownReference is not null;

    public override PromptOptions Ask(TalkTurn turn) =>
        turn.Wording.Ask(Key, turn.ChannelId, new Dictionary<string, string> { ["reference"] = turn.Talk.KnownReference! });

    protected override Heard Record(TalkTurn turn, Answer answer)
    {
        var isSame = answer.Is("yes") ? true : answer.Is("no") ? false : YesNo.Read(answer.Text);
        if (isSame is null)
            return Heard.AskAgain(Key);

        (turn.Talk.Report.AddToReference, turn.Talk.Report.Reopen) = (isSame == true ? turn.Talk.KnownReference : null, null);
        return Heard.Understood;
    }

    public override string? Show(TalkTurn turn) => turn.Talk.Report.AddToReference ?? Say(turn, "no");

    public override void Forget(ReportDraft draft) => (draft.AddToReference, draft.Reopen) = (null, null);
}
