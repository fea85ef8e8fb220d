namespace WestKent.Bot.Understanding.Learning;

/// <summary>Which label a reading speaks for.</summary>
internal sealed class LabelModel(Features features, IReadOnlyList<RankedLabel> labels, LinearModel model)
{
    // Cross-validated: with this the stated probabilities match how often the label is right.
    private const float Sharpness = 1f;

    public IReadOnlyList<RankedLabel> Labels => labels;

    /// <summary>Every label with the probability that it is meant.</summary>
    public IReadOnlyList<RankedLabel> Judge(SparseVector signs)
    {
        var scores = model.Scores(signs);
        for (var label = 0; label < scores.Length; label++)
            scores[label] *= Sharpness;
        Softmax.Apply(scores);
        return [.. labels.Select((label, at) => label with { Probability = scores[at] })];
    }

    /// <summary>The signs that spoke most for this label, in words.</summary>
    public IEnumerable<string> SpokeFor(SparseVector signs, string id, int most)
    {
        var label = labels.TakeWhile(known => known.Id != id).Count();
        return Reasons.For(signs, sign => features.Tell(sign), (sign, value) => model.Contribution(sign, value, label, againstOthers: true), most);
    }
}
