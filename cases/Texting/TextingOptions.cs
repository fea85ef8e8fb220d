namespace WestKent.Cases.Texting;

/// <summary>Section <c>Texting</c>: how much may be spent on texts.</summary>
public sealed class TextingOptions
{
    public const string Section = "Texting";

    /// <summary>Parts sent to everyone in 24 hours before texting stops and staff are told.</summary>
    public int MostPartsPerDay { get; set; } = 3_000;

    /// <summary>Parts sent to one person in 24 hours; a whole report takes about 25.</summary>
    public int MostPartsPerPersonPerDay { get; set; } = 100;
}
