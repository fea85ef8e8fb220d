using Microsoft.Bot.Builder;
using WestKent.Bot.Conversation;
using WestKent.Bot.Understanding;
using WestKent.Cases.Policies;

namespace WestKent.Bot.Dialogs;

/// <summary>Opens the talk of the turn being run.</summary>
internal sealed class TalkTurns(ConversationState conversation, Wording wording, CurrentUnderstander understander, TimeProvider clock, TurnTrace trace)
{
    private readonly IStatePropertyAccessor<Talk> talks = conversation.CreateProperty<Talk>("talk");

    public async Task<TalkTurn> OpenAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var talk = await talks.GetAsync(context, NewTalk, cancellationToken);
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        return new TalkTurn(context, talk, wording, await understander.GetAsync(), nowUtc, LondonDay.Of(nowUtc), trace);
    }

    private static Talk NewTalk() => new();
}
