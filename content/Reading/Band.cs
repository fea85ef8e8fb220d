namespace WestKent.Content.Reading;

/// <summary>How urgent a case is. Bands compare by urgency: standard, then medium, then high.</summary>
public sealed record Band(string Id, string Title, int Rank, int FirstContactWorkingDays, string Team) : IComparable<Band>
{
    public const string Standard = "standard";
    public const string Medium = "medium";
    public const string High = "high";

    public int CompareTo(Band? other) => Rank.CompareTo(other?.Rank ?? -1);

    public static bool operator <(Band left, Band right) => left.CompareTo(right) < 0;

    public static bool operator >(Band left, Band right) => left.CompareTo(right) > 0;

    public static bool operator <=(Band left, Band right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Band left, Band right) => left.CompareTo(right) >= 0;
}
