using WestKent.Bot.Answers;
using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>The reference of what they told us before, so that it can be added there (C11).</summary>
internal sealed class ReferenceBefore : ReportQuestion
{
    protected override string Name => "reference-before";

    protected override bool TakesSentences => true;

    public override IReadOnlyList<string> Rules => ["C11"];

    public override bool Applies(TalkTurn turn) => turn.Talk.KnownReference is null && base.Applies(turn);

    public override bool Concerns(TalkTurn turn) => turn.Talk.Report.ReportedBefore == YesNoUnsure.Yes;

    // A reference in the answer was heard before any question: asked next is whether it is the same thing.
    protected override Heard Record(TalkTurn turn, Answer answer) =>
        answer.Choice is not null || turn.Talk.KnownReference is not null ? Heard.Understood : Heard.AskAgain(Key);

    // What follows from it stands in the check under its own title.
    public override string? Show(TalkTurn turn) => null;

    public override void Forget(ReportDraft draft)
    {
    }
}
