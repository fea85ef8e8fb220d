namespace WestKent.Bot.Understanding.Learning;

/// <summary>Which label a reading speaks for.</summary>
internal sealed class LabelModel
{
    // Cross-validated: with this the stated probabilities match how often the label is right.
    private const float Sharpness = 1f;

    private readonly Features features;
    private readonly LinearModel model;

    public LabelModel(Features features, IReadOnlyList<RankedLabel> labels, LinearModel model)
    {
        this.features = features;
        this.model = model;
        Labels = labels;
    }

    public IReadOnlyList<RankedLabel> Labels { get; }

    public int NumberOf(string id)
    {
        for (var number = 0; number < Labels.Count; number++)
        {
            if (Labels[number].Id == id)
                return number;
        }

        throw new KeyNotFoundException($"There is no label '{id}'.");
    }

    public float[] Probabilities(SparseVector signs) => model.Probabilities(signs, Sharpness);

    /// <summary>The signs that spoke most for this label, in words.</summary>
    public IEnumerable<string> SpokeFor(SparseVector signs, int label, int most) =>
        Enumerable.Range(0, signs.At.Length)
            .Select(i => (Sign: signs.At[i], Adds: model.Contribution(signs.At[i], signs.Values[i], label)))
            .Where(sign => sign.Adds > 0.15f && features.IsTellable(sign.Sign))
            .OrderByDescending(sign => sign.Adds)
            .Take(most)
            .Select(sign => features.NameOf(sign.Sign));
}
