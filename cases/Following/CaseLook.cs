namespace WestKent.Cases.Following;

/// <summary>When the source last looked at their case; kept after the sessions that say so are forgotten.</summary>
public sealed class CaseLook
{
    private CaseLook()
    {
    }

    public Guid CaseId { get; private set; }

    public DateTime LookedUtc { get; private set; }

    internal static CaseLook At(Guid caseId, DateTime nowUtc) => new() { CaseId = caseId, LookedUtc = nowUtc };

    internal void Again(DateTime nowUtc) => LookedUtc = nowUtc;
}
