namespace WestKent.Bot.Conversation;

/// <summary>The bot could not answer a message; nothing of it was stored and the resident's earlier answers stand.</summary>
public sealed class TurnFailedException(Exception cause) : Exception("A turn failed.", cause);
