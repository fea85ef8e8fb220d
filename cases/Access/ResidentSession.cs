namespace WestKent.Cases.Access;

/// <summary>A resident who has signed in to one case in one browser.</summary>
public sealed class ResidentSession
{
    private ResidentSession()
    {
    }

    public Guid Id { get; private set; }

    public Guid CaseId { get; private set; }

    public string TokenHash { get; private set; } = "";

    public string BrowserHash { get; private set; } = "";

    public DateTime StartedUtc { get; private set; }

    public DateTime LastSeenUtc { get; private set; }

    public DateTime? EndedUtc { get; private set; }

    internal static ResidentSession Start(Guid caseId, string tokenHash, string browserHash, DateTime nowUtc) => new()
    {
        Id = Guid.CreateVersion7(nowUtc),
        CaseId = caseId,
        TokenHash = tokenHash,
        BrowserHash = browserHash,
        StartedUtc = nowUtc,
        LastSeenUtc = nowUtc,
    };

    internal bool IsOpen(DateTime nowUtc, TimeSpan idle, TimeSpan longest) =>
        EndedUtc is null && nowUtc - LastSeenUtc <= idle && nowUtc - StartedUtc <= longest;

    internal void See(DateTime nowUtc) => LastSeenUtc = nowUtc;

    internal void End(DateTime nowUtc) => EndedUtc ??= nowUtc;
}
