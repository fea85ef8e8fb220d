using WestKent.Bot.Answers;
using WestKent.Cases.Reporting;
using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>One question of the report. Answered once, shown in the check, and asked again if the resident changes it.</summary>
internal abstract class ReportQuestion : Exchange
{
    /// <summary>The choice that leaves a question open where the rules allow it.</summary>
    protected const string Skip = "skip";

    private const int MissesBeforeLeaving = 2;

    public sealed override string Key => $"report/{Name}";

    protected abstract string Name { get; }

    public override bool Applies(TalkTurn turn) => !turn.Talk.Answered.Contains(Key) && BelongsHere(turn);

    /// <summary>Whether it is part of this report: of one that adds to a case, only what happened this time.</summary>
    public bool BelongsHere(TalkTurn turn) => (turn.Talk.Report.AddToReference is null || IsAboutTheIncident) && Concerns(turn);

    /// <summary>Whether it is asked again when something is added to a case we know.</summary>
    protected virtual bool IsAboutTheIncident => false;

    /// <summary>Whether the question makes sense for this report.</summary>
    public virtual bool Concerns(TalkTurn turn) => true;

    public override async Task<Heard> HearAsync(TalkTurn turn, Answer answer, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(answer.Text) && answer.Choice is null)
            return Heard.AskAgain("common/empty");

        var heard = await RecordAsync(turn, TakesSentences ? Meant(turn, answer) : answer, cancellationToken);
        if (heard.IsMiss)
            Misplaced.Keep(turn, Key, answer);
        if (heard.IsMiss && turn.Talk.Misses >= MissesBeforeLeaving && CanBeLeft(turn))
        {
            Leave(turn, answer);
            turn.Note("report/left-open");
            heard = Heard.Understood;
        }

        if (heard.RetryKey is null)
        {
            turn.Talk.Answered.Add(Key);
            turn.Talk.Kept.Remove(Key);
        }

        if (heard == Heard.Understood && answer.Choices.Count == 0)
            Beside.KeepOfAnswer(turn, Key, answer.Text);
        return heard;
    }

    /// <summary>Whether the report can go on without an answer, so that nobody is held up by a question they do not follow.</summary>
    protected virtual bool CanBeLeft(TalkTurn turn) => turn.Content.Prompts[Key].Choices.Any(choice => choice.Id is Skip or "unsure" or "none");

    /// <summary>Keeps the words of someone whose answer could not be read, where a person could.</summary>
    protected virtual void Leave(TalkTurn turn, Answer answer)
    {
    }

    /// <summary>Whether a sentence that names one of the choices is that choice.</summary>
    protected virtual bool TakesSentences => false;

    /// <summary>The same answer, with the choices its sentence means where no choice was picked.</summary>
    protected Answer Meant(TalkTurn turn, Answer answer) => Meant(answer, turn.Content.Prompts[Key].Choices);

    protected static Answer Meant(Answer answer, IEnumerable<PromptChoice> choices) => answer.Choices.Count > 0
        ? answer
        : answer with { Choices = ChoiceWords.Many(answer.Text, [.. choices.Select(ToOffered)]) };

    private static OfferedChoice ToOffered(PromptChoice choice) =>
        new(choice.Id, [choice.Say, .. choice.Sms is null ? Array.Empty<string>() : [choice.Sms], .. choice.Also])
        {
            IsAlone = choice.Id is "none" or "nobody" or Skip or "unsure",
        };

    /// <summary>Puts the answer into the draft, or says which prompt asks again.</summary>
    protected abstract Heard Record(TalkTurn turn, Answer answer);

    protected virtual Task<Heard> RecordAsync(TalkTurn turn, Answer answer, CancellationToken cancellationToken) =>
        Task.FromResult(Record(turn, answer));

    /// <summary>The answer as the check shows it; null if nothing was said.</summary>
    public abstract string? Show(TalkTurn turn);

    /// <summary>Takes the answer out of the draft, so that it can be given anew.</summary>
    public abstract void Forget(ReportDraft draft);

    /// <summary>The questions whose answers this one shows in a line of its own.</summary>
    public virtual IReadOnlyList<string> Covers => [];

    /// <summary>The words of the choice with this id, as the check shows it.</summary>
    protected string Say(TalkTurn turn, string choiceId) =>
        turn.Content.Prompts[Key].Choices.First(choice => choice.Id == choiceId).Say;
}
