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
    private static readonly uint[] Seeds = [17, 29, 43];

    private readonly int answers;
    private readonly int width;
    private readonly float[] weights;

    private LinearModel(int answers, int features)
    {
        this.answers = answers;
        width = (answers + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        weights = new float[features * width];
    }

    /// <summary>Three are learned and averaged, so that one example more or less changes little.</summary>
    /// <param name="leaveOut">How often a sign is left out while learning, or null to use all.</param>
    public static LinearModel LearnSteadily(int answers, int features, GivenWeight[] given, IReadOnlyList<ITaught> lessons, Func<int, float>? leaveOut = null)
    {
        var models = new LinearModel[Seeds.Length];
        Parallel.For(0, models.Length, at => models[at] = Learn(answers, features, given, lessons, leaveOut, Seeds[at]));
        return Mean(models);
    }

    private static LinearModel Learn(int answers, int features, GivenWeight[] given, IReadOnlyList<ITaught> lessons, Func<int, float>? leaveOut, uint seed)
    {
        var model = new LinearModel(answers, features);
        foreach (var (feature, answer, weight) in given)
            model.weights[(feature * model.width) + answer] += weight;
        var seen = new float[features];
        var scores = new float[model.width];
        var order = Enumerable.Range(0, lessons.Count).ToArray();
        var chance = new Chance(seed);
        var sum = new float[model.weights.Length];
        for (var round = 0; round < Weights.Rounds; round++)
        {
            chance.Shuffle(order);
            foreach (var at in order)
            {
                var lesson = lessons[at];
                var signs = leaveOut is null ? lesson.Signs : chance.Thin(lesson.Signs, leaveOut);
                model.Score(signs, scores);
                lesson.TurnIntoMistakes(scores.AsSpan(0, answers));
                model.Correct(signs, scores, seen);
            }

            if (round >= Weights.Rounds - Weights.AveragedRounds)
                AddTo(sum, model.weights);
        }

        model.TakeAverage(sum, Weights.AveragedRounds);
        return model;
    }

    // What chance left out of one, another has seen.
    private static LinearModel Mean(LinearModel[] models)
    {
        var mean = new LinearModel(models[0].answers, models[0].weights.Length / models[0].width);
        var sum = new float[mean.weights.Length];
        foreach (var model in models)
            AddTo(sum, model.weights);
        mean.TakeAverage(sum, models.Length);
        return mean;
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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddTo(float[] sum, float[] weights)
    {
        var sums = MemoryMarshal.Cast<float, Vector<float>>(sum.AsSpan());
        var added = MemoryMarshal.Cast<float, Vector<float>>(weights.AsSpan());
        for (var lane = 0; lane < sums.Length; lane++)
            sums[lane] += added[lane];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void TakeAverage(float[] sum, int of)
    {
        for (var i = 0; i < weights.Length; i++)
            weights[i] = sum[i] / of;
    }
}
