using WestKent.Bot.Understanding.Learning;

namespace WestKent.Bot.Understanding.Safety;

/// <summary>Which flags a message raises; null for those nobody has said anything about, which teach nothing.</summary>
internal sealed record TaughtFlags(SparseVector Signs, bool?[] Due) : ITaught
{
    public void TurnIntoMistakes(Span<float> scores)
    {
        for (var flag = 0; flag < scores.Length; flag++)
            scores[flag] = Due[flag] is { } due ? (1 / (1 + MathF.Exp(-scores[flag]))) - (due ? 1 : 0) : 0;
    }
}
