namespace WestKent.Cases.Casework;

/// <summary>Who did what and why. Rows are only ever added; the database refuses to change or delete one.</summary>
public sealed class AuditEntry
{
    private AuditEntry()
    {
    }

    public Guid Id { get; private set; }

    public DateTime AtUtc { get; private set; }

    public string Who { get; private set; } = "";

    public string What { get; private set; } = "";

    public string Why { get; private set; } = "";

    public Guid? CaseId { get; private set; }

    /// <summary>Ids and keys only: never what a resident wrote, never a name or a contact.</summary>
    internal static AuditEntry Of(DateTime atUtc, string who, string what, string why, Guid? caseId) => new()
    {
        Id = Guid.CreateVersion7(atUtc),
        AtUtc = atUtc,
        Who = who,
        What = what,
        Why = why,
        CaseId = caseId,
    };
}
