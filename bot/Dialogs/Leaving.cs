using Microsoft.Bot.Builder;
using WestKent.Bot.Conversation;
using WestKent.Cases.Conversations;

namespace WestKent.Bot.Dialogs;

/// <summary>Stopping for now, coming back on another device or by text, and having it all deleted; anywhere in a talk.</summary>
internal sealed class Leaving(TalkState conversation, IStorage storage, ResumeCodes codes, ForgetTalk forgetTalk)
{
    private const string TalkProperty = "talk";

    /// <returns>Null if the message is none of these.</returns>
    public async Task<CommandEffect?> AnswerAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        switch (Commands.Heard(turn))
        {
            case "command-save":
                await SaveAsync(turn, cancellationToken);
                return CommandEffect.AskAgain;
            case "command-delete":
                await DeleteAsync(turn, cancellationToken);
                return CommandEffect.Done;
            default:
                return turn.Context.Activity.Value is null && ResumeCodes.Find(turn.Context.Activity.Text) is { } code
                    ? await ResumeAsync(turn, code, cancellationToken)
                    : null;
        }
    }

    private async Task SaveAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        var code = await codes.GiveAsync(conversation.KeyOf(turn.Context), cancellationToken);
        await turn.SayAsync("common/saved", cancellationToken, new Dictionary<string, string> { ["code"] = code });
    }

    private async Task DeleteAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        await ForgetAsync(turn, cancellationToken);
        turn.Talk.StartAfresh();
        turn.Talk.KnownReference = null;
        turn.Talk.Reference = null;
        turn.Talk.SentId = null;
        await turn.SayAsync("report/deleted", cancellationToken);
    }

    /// <summary>Takes what was said out of the stored talk.</summary>
    public Task ForgetAsync(TalkTurn turn, CancellationToken cancellationToken) =>
        forgetTalk.HandleAsync(turn.Context.Activity.Conversation.Id, conversation.KeyOf(turn.Context), cancellationToken);

    private async Task<CommandEffect> ResumeAsync(TalkTurn turn, string code, CancellationToken cancellationToken)
    {
        switch (await codes.TakeAsync(code, conversation.KeyOf(turn.Context), turn.IsText, cancellationToken))
        {
            case ResumeOutcome.Taken { StateKey: var from }:
                await turn.SayAsync(await GoOnAsync(turn, from, cancellationToken), cancellationToken);
                return CommandEffect.AskAgain;
            case ResumeOutcome.NotRight:
                await turn.SayAsync("common/no-such-code", cancellationToken);
                return CommandEffect.AskAgain;
            case ResumeOutcome.TooMany:
                await turn.SayAsync("common/too-many-codes", cancellationToken);
                return CommandEffect.AskAgain;
            default:
                throw new InvalidOperationException("A code was neither taken nor refused.");
        }
    }

    /// <returns>The prompt that tells them what became of it.</returns>
    private async Task<string> GoOnAsync(TalkTurn turn, string from, CancellationToken cancellationToken)
    {
        if (from != conversation.KeyOf(turn.Context))
        {
            if (await FindTalkAsync(from, cancellationToken) is not { } kept)
                return "common/no-such-code";

            kept.SafetyFlags = [.. kept.SafetyFlags.Union(turn.Talk.SafetyFlags)];
            await conversation.CreateProperty<Talk>(TalkProperty).SetAsync(turn.Context, kept, cancellationToken);
            await LeaveWordAsync(turn, from, cancellationToken);
        }

        return "common/welcome-back";
    }

    private async Task<Talk?> FindTalkAsync(string key, CancellationToken cancellationToken) =>
        (await storage.ReadAsync([key], cancellationToken)).TryGetValue(key, out var state)
        && state is IDictionary<string, object> properties && properties.TryGetValue(TalkProperty, out var talk) ? talk as Talk : null;

    // There is one draft, and it has moved: where it was, only a word of that is left.
    private Task LeaveWordAsync(TalkTurn turn, string from, CancellationToken cancellationToken)
    {
        var word = turn.Wording.Words(turn.Content.Prompts["common/moved-on"], turn.ChannelId, null);
        var left = new Dictionary<string, object> { [TalkProperty] = new Talk { IsIntroduced = true, Noted = word } };
        return storage.WriteAsync(new Dictionary<string, object> { [from] = left }, cancellationToken);
    }
}
