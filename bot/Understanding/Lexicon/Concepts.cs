namespace WestKent.Bot.Understanding.Lexicon;

/// <summary>The concepts heard in one message, said or taken back ("no music").</summary>
internal sealed class Concepts(int count)
{
    private readonly bool[] said = new bool[count];
    private readonly bool[] takenBack = new bool[count];

    public bool IsSaid(int concept) => said[concept];

    public bool IsTakenBack(int concept) => takenBack[concept];

    public void Say(int concept) => said[concept] = true;

    public void TakeBack(int concept) => takenBack[concept] = true;
}
