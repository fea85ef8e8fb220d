namespace WestKent.Cases.Following;

/// <summary>Someone the source lets us talk to in their place, from when and until when. Personal.</summary>
public sealed class CaseRepresentative
{
    public const int LongestName = 100;
    public const int LongestContact = 200;

    private CaseRepresentative()
    {
    }

    public Guid Id { get; private set; }

    public Guid CaseId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>How to reach them, as the source wrote it.</summary>
    public string Contact { get; private set; } = "";

    public DateTime GivenUtc { get; private set; }

    public DateTime? WithdrawnUtc { get; private set; }

    internal static CaseRepresentative Of(Guid caseId, string name, string contact, DateTime nowUtc) => new()
    {
        Id = Guid.CreateVersion7(nowUtc),
        CaseId = caseId,
        Name = name,
        Contact = contact,
        GivenUtc = nowUtc,
    };

    internal void Withdraw(DateTime nowUtc) => WithdrawnUtc ??= nowUtc;
}
