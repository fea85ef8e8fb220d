using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>A question that only someone who is to be contacted is asked.</summary>
internal abstract class ContactQuestion(params ContactMethod[] methods) : ReportQuestion
{
    public override bool Concerns(TalkTurn turn) =>
        turn.Talk.Report is { Anonymous: not true, Contact: { } method } && methods.Contains(method);
}
