using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>How often it happens (C1).</summary>
internal sealed class HowOften : ReportQuestion
{
    protected override string Name => "how-often";

    protected override bool TakesSentences => true;

    public override bool Applies(TalkTurn turn) => turn.Talk.Report.Frequency is null && base.Applies(turn);

    protected override Heard Record(TalkTurn turn, Answer answer)
    {
        turn.Talk.Report.Frequency = Read(answer) ?? HeardAlready.FrequencyIn(answer.Text, turn);
        return turn.Talk.Report.Frequency is null && !answer.Is(Skip) ? Heard.AskAgain(Key) : Heard.Understood;
    }

    private static Frequency? Read(Answer answer) => answer.Choice switch
    {
        "once" => Frequency.Once,
        "again" => Frequency.Again,
        "often" => Frequency.Often,
        "daily" => Frequency.Daily,
        _ => null,
    };

    public override string? Show(TalkTurn turn) => turn.Talk.Report.Frequency is { } frequency
        ? Say(turn, frequency.ToString().ToLowerInvariant())
        : null;

    public override void Forget(ReportDraft draft) => draft.Frequency = null;
}
