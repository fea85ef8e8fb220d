using WestKent.Bot.Answers;
using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>Who does it, as far as the resident knows or wants to say (C1).</summary>
internal sealed class Who : ReportQuestion
{
    private const string NotKnown = "not-known";

    protected override string Name => "who";

    protected override Heard Record(TalkTurn turn, Answer answer)
    {
        var report = turn.Talk.Report;
        if (!answer.Text.Any(char.IsLetter) && ContactHeard.Keep(turn, NameAndContact.Read(answer.Text)))
        {
            turn.Note("report/kept-for-later");
            return Heard.AskOn(Key);
        }

        if (answer.Choice is null && report.Effect is null && !PeopleSaid.AreMeant(answer.Text) && EffectsSaid.Find(answer.Text) is not null)
        {
            report.Effect = answer.Text;
            turn.Talk.Answered.Add("report/effect");
            turn.Note("report/kept-for-later");
            return Heard.AskOn(Key);
        }

        (report.SubjectKnown, report.Who) = answer.Choice switch
        {
            NotKnown => (SubjectKnown.NotKnown, null),
            Skip => (SubjectKnown.RatherNotSay, (string?)null),
            _ => (answer.Text.Any(char.IsDigit) ? SubjectKnown.Address : SubjectKnown.Name, answer.Text),
        };
        return Heard.Understood;
    }

    public override string? Show(TalkTurn turn) => turn.Talk.Report.SubjectKnown switch
    {
        SubjectKnown.NotKnown => Say(turn, NotKnown),
        SubjectKnown.RatherNotSay => Say(turn, Skip),
        _ => turn.Talk.Report.Who,
    };

    public override void Forget(ReportDraft draft) => (draft.SubjectKnown, draft.Who) = (null, null);
}
