namespace WestKent.Bot.Understanding.Learning;

/// <summary>Turns scores into probabilities that add up to one.</summary>
internal static class Softmax
{
    public static void Apply(Span<float> scores)
    {
        var highest = float.MinValue;
        foreach (var score in scores)
            highest = MathF.Max(highest, score);
        var sum = 0f;
        for (var i = 0; i < scores.Length; i++)
            sum += scores[i] = MathF.Exp(scores[i] - highest);
        for (var i = 0; i < scores.Length; i++)
            scores[i] /= sum;
    }
}
