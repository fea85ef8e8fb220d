using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>One question of the report. Answered once, shown in the check, and asked again if the resident changes it.</summary>
internal abstract class ReportQuestion : Exchange
{
    /// <summary>The choice that leaves a question open where the rules allow it.</summary>
    protected const string Skip = "skip";

    public sealed override string Key => $"report/{Name}";

    protected abstract string Name { get; }

    public override bool Applies(TalkTurn turn) => !turn.Talk.Answered.Contains(Key) && Concerns(turn);

    /// <summary>Whether the question makes sense for this report.</summary>
    public virtual bool Concerns(TalkTurn turn) => true;

    public override async Task<Heard> HearAsync(TalkTurn turn, Answer answer, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(answer.Text) && answer.Choice is null)
            return Heard.AskAgain("common/empty");

        var heard = await RecordAsync(turn, answer, cancellationToken);
        if (heard.RetryKey is null)
            turn.Talk.Answered.Add(Key);
        return heard;
    }

    /// <summary>Puts the answer into the draft, or says which prompt asks again.</summary>
    protected abstract Heard Record(TalkTurn turn, Answer answer);

    protected virtual Task<Heard> RecordAsync(TalkTurn turn, Answer answer, CancellationToken cancellationToken) =>
        Task.FromResult(Record(turn, answer));

    /// <summary>The answer as the check shows it; null if nothing was said.</summary>
    public abstract string? Show(TalkTurn turn);

    /// <summary>Takes the answer out of the draft, so that it can be given anew.</summary>
    public abstract void Forget(ReportDraft draft);

    /// <summary>The words of the choice with this id, as the check shows it.</summary>
    protected string Say(TalkTurn turn, string choiceId) =>
        turn.Content.Prompts[Key].Choices.First(choice => choice.Id == choiceId).Say;
}
