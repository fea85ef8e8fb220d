using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace WestKent.Bot.Understanding.Learning;

/// <summary>
/// Logistic regression over sparse signs, either one answer among many or several yes-or-no answers at once.
/// It starts from the hand-given weights of the cues, so that examples refine what we know. Same examples, same weights.
/// </summary>
internal sealed class LinearModel
{
    private readonly int answers;
    private readonly int width;
    private readonly float[] weights;

    private LinearModel(int answers, int features)
    {
        this.answers = answers;
        width = (answers + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        weights = new float[features * width];
    }

    public static LinearModel Learn(int answers, int features, IEnumerable<GivenWeight> given, IReadOnlyList<ITaught> lessons)
    {
        var model = new LinearModel(answers, features);
        foreach (var (feature, answer, weight) in given)
            model.weights[(feature * model.width) + answer] += weight;
        var seen = new float[features];
        var scores = new float[model.width];
        var order = Enumerable.Range(0, lessons.Count).ToArray();
        var seed = 17u;
        for (var round = 0; round < Weights.Rounds; round++)
        {
            Shuffle(order, ref seed);
            foreach (var at in order)
            {
                var lesson = lessons[at];
                model.Score(lesson.Signs, scores);
                lesson.TurnIntoMistakes(scores.AsSpan(0, answers));
                model.Correct(lesson.Signs, scores, seen);
            }
        }

        return model;
    }

    public float[] Scores(SparseVector signs)
    {
        var scores = new float[width];
        Score(signs, scores);
        return scores[..answers];
    }

    /// <summary>What one sign adds to an answer, against what it adds to answers on average where only one can be right.</summary>
    public float Contribution(int feature, float value, int answer, bool againstOthers)
    {
        var row = weights.AsSpan(feature * width, answers);
        var average = 0f;
        foreach (var weight in row)
            average += againstOthers ? weight / answers : 0;
        return value * (row[answer] - average);
    }

    // A sign's steps grow smaller the more often it was seen.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Correct(SparseVector signs, float[] mistakes, float[] seen)
    {
        var steps = MemoryMarshal.Cast<float, Vector<float>>(mistakes.AsSpan());
        for (var i = 0; i < signs.At.Length; i++)
        {
            var value = signs.Values[i];
            seen[signs.At[i]] += value * value;
            var pace = value * Weights.Pace / MathF.Sqrt(1 + (seen[signs.At[i]] * 0.05f));
            var row = MemoryMarshal.Cast<float, Vector<float>>(weights.AsSpan(signs.At[i] * width, width));
            for (var lane = 0; lane < row.Length; lane++)
                row[lane] -= pace * steps[lane];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Score(SparseVector signs, float[] scores)
    {
        Array.Clear(scores);
        var sums = MemoryMarshal.Cast<float, Vector<float>>(scores.AsSpan());
        for (var i = 0; i < signs.At.Length; i++)
        {
            var row = MemoryMarshal.Cast<float, Vector<float>>(weights.AsSpan(signs.At[i] * width, width));
            for (var lane = 0; lane < row.Length; lane++)
                sums[lane] += signs.Values[i] * row[lane];
        }
    }

    private static void Shuffle(int[] order, ref uint seed)
    {
        for (var last = order.Length - 1; last > 0; last--)
        {
            seed = (seed * 1664525u) + 1013904223u;
            var other = (int)((ulong)seed * (uint)(last + 1) >> 32);
            (order[last], order[other]) = (order[other], order[last]);
        }
    }
}
