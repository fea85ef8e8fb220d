using Microsoft.Bot.Builder;

namespace WestKent.Bot.Conversation;

/// <summary>Keeps a text conversation's state in one place, also while it goes on in a browser.</summary>
internal sealed class TalkState(IStorage storage) : ConversationState(storage)
{
    /// <summary>What the id of a text conversation begins with.</summary>
    public const string Text = "sms-";

    /// <summary>Under which key the state of this turn's conversation is stored.</summary>
    public string KeyOf(ITurnContext turnContext) => GetStorageKey(turnContext);

    protected override string GetStorageKey(ITurnContext turnContext) =>
        turnContext.Activity.Conversation?.Id is { } id && id.StartsWith(Text, StringComparison.Ordinal)
            ? $"sms/conversations/{id}"
            : base.GetStorageKey(turnContext);
}
