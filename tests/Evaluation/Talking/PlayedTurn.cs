using WestKent.Bot.Conversation;

namespace WestKent.Tests.Evaluation.Talking;

/// <summary>One turn of a played script, with the expectations it did not meet.</summary>
internal sealed record PlayedTurn(TalkLine Line, TurnOutcome Outcome, List<string> Failed);
