namespace WestKent.Bot.Conversation;

/// <summary>One message from the bot, as stored with its turn and shown by every channel.</summary>
/// <param name="Markdown">The words, as Markdown.</param>
/// <param name="Choices">The quick replies offered, in order.</param>
/// <param name="Rows">Answers to check, for the message that asks the resident to check them.</param>
/// <param name="Reference">The case reference as shown, for the message that gives it.</param>
public sealed record Reply(
    string Markdown,
    IReadOnlyList<ReplyChoice> Choices,
    IReadOnlyList<AnswerRow>? Rows = null,
    string? Reference = null)
{
    /// <summary>Set apart from the talk, because someone may be in danger.</summary>
    public bool IsUrgent { get; init; }

    /// <summary>The words to come back with, sealed: they can be opened for a short while only, and never lie open in the database.</summary>
    public string? SealedWords { get; init; }

    /// <summary>More than one of the choices may be picked.</summary>
    public bool PickMany { get; init; }
}

/// <param name="IsAlone">Where several may be picked: this one excludes the others.</param>
public sealed record ReplyChoice(string Id, string Say, bool IsAlone = false);

/// <param name="Change">The id of the choice that changes this answer; null if it cannot be changed.</param>
public sealed record AnswerRow(string Label, string Value, string? Change);
