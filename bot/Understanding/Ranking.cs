using WestKent.Bot.Understanding.Learning;

namespace WestKent.Bot.Understanding;

/// <summary>Puts the labels in the order they are offered. Turning ASB away is the worst mistake, so the side of the line is decided first, and not evenly.</summary>
internal static class Ranking
{
    private const double CloseFrom = 0.25;

    // In danger nothing is an everyday matter, and hardly anyone only wants to stop or say hello.
    private const double ExclusionInDanger = 0.05;
    private const double WishInDanger = 0.3;

    /// <summary>Takes into account that the message raised a safety flag.</summary>
    public static IReadOnlyList<RankedLabel> InDanger(IReadOnlyList<RankedLabel> labels)
    {
        var weighed = labels.Select(label => label with
        {
            Probability = label.Probability * label.Side switch
            {
                Side.UsuallyNotAsb => ExclusionInDanger,
                Side.Wish when label.Id != "support-request" => WishInDanger,
                Side.Wish or Side.Asb => 1,
            },
        }).ToList();
        var sum = weighed.Sum(label => label.Probability);
        return [.. weighed.Select(label => label with { Probability = label.Probability / sum })];
    }

    public static IReadOnlyList<RankedLabel> Rank(IReadOnlyList<RankedLabel> labels)
    {
        var ordered = labels.OrderByDescending(label => label.Probability).ThenBy(label => label.Id, StringComparer.Ordinal).ToList();
        var asb = SideOf(labels, Side.Asb);
        var exclusion = SideOf(labels, Side.UsuallyNotAsb);
        if (ordered[0].Side == Side.UsuallyNotAsb && exclusion < asb * Weights.ExclusionNeeds)
            MoveFirst(ordered, Side.Asb);
        else if (ordered[0].Side == Side.Asb && exclusion > asb * Weights.AsbNeeds)
            MoveFirst(ordered, Side.UsuallyNotAsb);
        return ordered;
    }

    public static Certainty CertaintyOf(IReadOnlyList<RankedLabel> ranked, bool saysSomething)
    {
        var first = ranked[0];
        if (!saysSomething || first.Id == "unclear" || first.Probability < 0.15)
            return Certainty.Unclear;
        var asb = SideOf(ranked, Side.Asb);
        var exclusion = SideOf(ranked, Side.UsuallyNotAsb);
        if (first.Side != Side.Wish && Math.Min(asb, exclusion) / (asb + exclusion) > CloseFrom)
            return Certainty.CloseCall;
        return first.Probability >= 0.7 ? Certainty.Clear : first.Probability >= 0.3 ? Certainty.Likely : Certainty.Unclear;
    }

    private static double SideOf(IEnumerable<RankedLabel> labels, Side side) => labels.Where(label => label.Side == side).Sum(label => label.Probability);

    private static void MoveFirst(List<RankedLabel> ordered, Side side)
    {
        var at = ordered.FindIndex(label => label.Side == side);
        var label = ordered[at];
        ordered.RemoveAt(at);
        ordered.Insert(0, label);
    }
}
