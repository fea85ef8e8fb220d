namespace WestKent.Cases.Access;

/// <summary>How someone who gave no name comes back. The words themselves are kept nowhere.</summary>
public sealed class Passphrase
{
    private Passphrase()
    {
    }

    public Guid CaseId { get; private set; }

    /// <summary>Finds the case; useless without the service's own key.</summary>
    public string Lookup { get; private set; } = "";

    public string Hash { get; private set; } = "";

    internal static Passphrase Of(Guid caseId, string lookup, string hash) => new() { CaseId = caseId, Lookup = lookup, Hash = hash };
}
