namespace WestKent.Bot.Understanding.Learning;

internal sealed record SparseVector(int[] At, float[] Values)
{
    public static SparseVector From(Dictionary<int, float> signs)
    {
        var at = signs.Keys.Order().ToArray();
        return new SparseVector(at, [.. at.Select(sign => signs[sign])]);
    }
}
