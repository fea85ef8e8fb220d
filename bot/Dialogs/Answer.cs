namespace WestKent.Bot.Dialogs;

/// <summary>A resident's answer to a question: their words, and the choices those words or buttons mean.</summary>
public sealed record Answer(string Text, IReadOnlyList<string> Choices)
{
    public string? Choice => Choices.Count > 0 ? Choices[0] : null;

    public bool Is(string choiceId) => Choices.Contains(choiceId);
}
