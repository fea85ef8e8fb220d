namespace WestKent.Bot.Understanding.Learning;

internal sealed record TaughtLabel(SparseVector Signs, int Label) : ITaught
{
    public void TurnIntoMistakes(Span<float> scores)
    {
        Softmax.Apply(scores);
        scores[Label] -= 1;
    }
}
