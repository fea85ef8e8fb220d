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

    /// <summary>Where the code went that opened it, as a keyed hash; null for one opened with words.</summary>
    public string? SentTo { get; private set; }

    /// <summary>When anybody had last looked at the case before this session.</summary>
    public DateTime? LookedBeforeUtc { get; private set; }

    internal static ResidentSession Start(Guid caseId, string tokenHash, string browserHash, string? sentTo, DateTime? lookedBeforeUtc, DateTime nowUtc) => new()
    {
        Id = Guid.CreateVersion7(nowUtc),
        CaseId = caseId,
        TokenHash = tokenHash,
        BrowserHash = browserHash,
        SentTo = sentTo,
        LookedBeforeUtc = lookedBeforeUtc,
        StartedUtc = nowUtc,
        LastSeenUtc = nowUtc,
    };

    /// <summary>The same person, another case of theirs.</summary>
    internal void TurnTo(Guid caseId, DateTime? lookedBeforeUtc) => (CaseId, LookedBeforeUtc) = (caseId, lookedBeforeUtc);

    /// <summary>A new contact of theirs was proven while signed in.</summary>
    internal void Prove(string sentTo) => SentTo = sentTo;

    internal bool IsOpen(DateTime nowUtc, TimeSpan idle, TimeSpan longest) =>
        EndedUtc is null && nowUtc - LastSeenUtc <= idle && nowUtc - StartedUtc <= longest;

    internal void See(DateTime nowUtc) => LastSeenUtc = nowUtc;

    internal void End(DateTime nowUtc) => EndedUtc ??= nowUtc;
}
