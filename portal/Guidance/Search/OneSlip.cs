namespace WestKent.Portal.Guidance.Search;

/// <summary>Whether two words differ by one slip of the finger: a letter too many, too few, wrong, or two the wrong way round.</summary>
internal static class OneSlip
{
    public static bool Between(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 1)
            return false;

        var same = one.AsSpan().CommonPrefixLength(other);
        var rest = one.AsSpan(same);
        var otherRest = other.AsSpan(same);
        return rest.Length == otherRest.Length
            ? rest.Length > 0 && (rest[1..].SequenceEqual(otherRest[1..]) || AreSwapped(rest, otherRest))
            : rest.Length > otherRest.Length ? rest[1..].SequenceEqual(otherRest) : otherRest[1..].SequenceEqual(rest);
    }

    private static bool AreSwapped(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        one.Length > 1 && one[0] == other[1] && one[1] == other[0] && one[2..].SequenceEqual(other[2..]);
}
