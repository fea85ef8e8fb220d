using Microsoft.Bot.Builder.Dialogs;

namespace WestKent.Bot.Dialogs;

/// <summary>One question and what becomes of its answer. Holds no wording, no policy and no state of its own.</summary>
internal abstract class Exchange
{
    /// <summary>Unique in its dialog, and the key of its prompt; kept in the talk while the question is on the table.</summary>
    public abstract string Key { get; }

    /// <summary>Ids of the rules that asking this follows; for the trace.</summary>
    public virtual IReadOnlyList<string> Rules => [];

    /// <summary>Whether the question is (still) to be asked.</summary>
    public abstract bool Applies(TalkTurn turn);

    public virtual PromptOptions Ask(TalkTurn turn) => turn.Wording.Ask(Key, turn.ChannelId);

    public abstract Task<Heard> HearAsync(TalkTurn turn, Answer answer, CancellationToken cancellationToken);

    /// <summary>Takes in more words of an answer already heard.</summary>
    /// <returns>False if its answer is not in words.</returns>
    public virtual bool HearMore(TalkTurn turn, string more) => false;
}
