namespace WestKent.Tests.Evaluation.Talking;

internal enum TalkLineKind
{
    Says,
    Presses,
    Expects,
}

/// <summary>One line of a script: what the resident writes or presses, or what is expected of the answer.</summary>
/// <param name="About">For an expectation: what it is about, as in "label"; empty for the question now on the table.</param>
internal sealed record TalkLine(int Number, TalkLineKind Kind, string Text, string About = "");
