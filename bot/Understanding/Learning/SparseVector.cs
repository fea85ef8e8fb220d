namespace WestKent.Bot.Understanding.Learning;

/// <summary>The numbered signs of one message, each once, in order.</summary>
internal sealed record SparseVector(int[] At, float[] Values)
{
    public static SparseVector From(List<(int At, float Value)> signs)
    {
        signs.Sort(static (one, other) => one.At.CompareTo(other.At));
        var count = 0;
        for (var i = 0; i < signs.Count; i++)
        {
            if (i == 0 || signs[i].At != signs[i - 1].At)
                signs[count++] = signs[i];
        }

        var vector = new SparseVector(new int[count], new float[count]);
        for (var i = 0; i < count; i++)
            (vector.At[i], vector.Values[i]) = signs[i];
        return vector;
    }
}
