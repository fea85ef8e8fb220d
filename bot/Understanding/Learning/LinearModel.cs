using System.Numerics;
using System.Runtime.InteropServices;

namespace WestKent.Bot.Understanding.Learning;

/// <summary>
/// Logistic regression over sparse signs. It starts from the hand-given weights of the cues and is drawn back to them,
/// so a few examples refine what we know rather than replace it. Same examples, same order, same weights.
/// </summary>
internal sealed class LinearModel
{
    private readonly int labels;
    private readonly int width;
    private readonly float[] weights;

    private LinearModel(int labels, int features)
    {
        this.labels = labels;
        width = (labels + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        weights = new float[features * width];
    }

    public static LinearModel Learn(int labels, int features, IReadOnlyList<(int Feature, int Label, float Weight)> given, IReadOnlyList<SparseVector> examples, IReadOnlyList<int> answers)
    {
        var model = new LinearModel(labels, features);
        foreach (var (feature, label, weight) in given)
            model.weights[feature * model.width + label] += weight;
        var start = (float[])model.weights.Clone();
        var squares = new float[features];
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var seed = 17u;
        var scores = new float[model.width];
        for (var round = 0; round < Weights.Rounds; round++)
        {
            Shuffle(order, ref seed);
            foreach (var example in order)
                model.Step(examples[example], answers[example], scores, squares, start);
        }

        return model;
    }

    /// <summary>The probability of each label.</summary>
    public float[] Probabilities(SparseVector signs, float sharpness)
    {
        var scores = new float[width];
        Score(signs, scores);
        for (var label = 0; label < labels; label++)
            scores[label] *= sharpness;
        Softmax(scores.AsSpan(0, labels));
        return scores[..labels];
    }

    /// <summary>What one sign adds to a label, against what it adds to labels on average.</summary>
    public float Contribution(int feature, float value, int label)
    {
        var row = weights.AsSpan(feature * width, labels);
        var sum = 0f;
        foreach (var weight in row)
            sum += weight;
        return value * (row[label] - sum / labels);
    }

    private void Step(SparseVector signs, int answer, float[] scores, float[] squares, float[] start)
    {
        Score(signs, scores);
        Softmax(scores.AsSpan(0, labels));
        scores[answer] -= 1;
        var steps = MemoryMarshal.Cast<float, Vector<float>>(scores.AsSpan());
        for (var i = 0; i < signs.At.Length; i++)
        {
            var feature = signs.At[i];
            var value = signs.Values[i];
            squares[feature] += value * value;
            var pace = Weights.Pace / MathF.Sqrt(1 + squares[feature] * 0.05f);
            var row = MemoryMarshal.Cast<float, Vector<float>>(weights.AsSpan(feature * width, width));
            var origin = MemoryMarshal.Cast<float, Vector<float>>(start.AsSpan(feature * width, width));
            for (var lane = 0; lane < row.Length; lane++)
                row[lane] -= pace * (value * steps[lane] + Weights.Keep * (row[lane] - origin[lane]));
        }
    }

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

    private static void Softmax(Span<float> scores)
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

    private static void Shuffle(int[] order, ref uint seed)
    {
        for (var last = order.Length - 1; last > 0; last--)
        {
            seed = seed * 1664525u + 1013904223u;
            var other = (int)((ulong)seed * (uint)(last + 1) >> 32);
            (order[last], order[other]) = (order[other], order[last]);
        }
    }
}
