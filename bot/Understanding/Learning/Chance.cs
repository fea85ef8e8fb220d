namespace WestKent.Bot.Understanding.Learning;

/// <summary>Chance that falls the same way every time, so that the same examples always teach the same.</summary>
internal sealed class Chance(uint seed)
{
    private uint state = seed;

    public void Shuffle(int[] order)
    {
        for (var last = order.Length - 1; last > 0; last--)
        {
            var other = (int)((ulong)Next() * (uint)(last + 1) >> 32);
            (order[last], order[other]) = (order[other], order[last]);
        }
    }

    /// <summary>Leaves signs out, each with its own likelihood; those that stay count for more in return.</summary>
    public SparseVector Thin(SparseVector signs, Func<int, float> leaveOut)
    {
        var at = new int[signs.At.Length];
        var values = new float[signs.At.Length];
        var kept = 0;
        for (var i = 0; i < at.Length; i++)
        {
            var share = leaveOut(signs.At[i]);
            if ((Next() >> 8) / 16777216f < share)
                continue;
            (at[kept], values[kept++]) = (signs.At[i], signs.Values[i] / (1 - share));
        }

        return new SparseVector(at[..kept], values[..kept]);
    }

    private uint Next() => state = (state * 1664525u) + 1013904223u;
}
