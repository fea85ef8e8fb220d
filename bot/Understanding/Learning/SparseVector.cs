namespace WestKent.Bot.Understanding.Learning;

/// <summary>The numbered signs of one message, each once, in order.</summary>
internal sealed record SparseVector(int[] At, float[] Values)
{
    /// <summary>Takes over both arrays, of which the first so many are filled.</summary>
    public static SparseVector From(int[] at, float[] values, int filled)
    {
        Array.Sort(at, values, 0, filled);
        var count = 0;
        for (var i = 0; i < filled; i++)
        {
            if (i == 0 || at[i] != at[i - 1])
                (at[count], values[count++]) = (at[i], values[i]);
        }

        return new SparseVector(at[..count], values[..count]);
    }
}
