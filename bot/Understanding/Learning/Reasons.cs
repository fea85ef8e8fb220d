namespace WestKent.Bot.Understanding.Learning;

/// <summary>Picks the signs that weighed most, for tracing and for staff.</summary>
internal static class Reasons
{
    private const float WorthTelling = 0.15f;

    public static IEnumerable<string> For(SparseVector signs, Func<int, string?> tell, Func<int, float, float> adds, int most) =>
        Enumerable.Range(0, signs.At.Length)
            .Select(i => (Told: tell(signs.At[i]), Adds: adds(signs.At[i], signs.Values[i])))
            .Where(sign => sign.Told is not null && sign.Adds > WorthTelling)
            .OrderByDescending(sign => sign.Adds)
            .Select(sign => sign.Told!)
            .Distinct()
            .Take(most);
}
