namespace WestKent.Bot.Answers.Spelling;

/// <summary>One word, number or sign of an answer, in lower case, with where it stood in what was typed.</summary>
/// <param name="IsJoined">No space parts it from the one before, as in "11pm" or "31/10".</param>
internal readonly record struct SaidWord(string Text, int Start, int End, bool IsJoined)
{
    public bool IsNumber => Text.Length > 0 && char.IsAsciiDigit(Text[0]);

    public bool IsSign => Text.Length > 0 && !char.IsLetterOrDigit(Text[0]);
}
