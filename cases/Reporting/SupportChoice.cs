namespace WestKent.Cases.Reporting;

/// <summary>What the resident said to one offer of support.</summary>
public sealed class SupportChoice
{
    public string ServiceId { get; set; } = "";

    public SupportAnswerKind Answer { get; set; }
}
