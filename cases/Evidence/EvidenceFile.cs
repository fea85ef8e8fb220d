namespace WestKent.Cases.Evidence;

public enum EvidenceKind
{
    Photo,
    Sound,
    Video,
    Document,
}

public enum EvidenceState
{
    /// <summary>Waits for the virus scanner, or for a member of staff where there is none.</summary>
    Held,

    /// <summary>The scanner found nothing.</summary>
    Clean,

    /// <summary>A member of staff took it on themselves.</summary>
    Released,

    /// <summary>The scanner found something, or staff turned it away; its bytes are gone.</summary>
    Refused,
}

/// <summary>One file the source sent, always of a case. The row tells what it is; the bytes lie in the evidence folder under a random name. Personal.</summary>
public sealed class EvidenceFile
{
    public const int LongestName = 120;

    private EvidenceFile()
    {
    }

    public Guid Id { get; private set; }

    public Guid CaseId { get; private set; }

    public DateTime AtUtc { get; private set; }

    public EvidenceKind Kind { get; private set; }

    /// <summary>As the source's device called it, without folders.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What its first bytes say it is, such as <c>image/jpeg</c>.</summary>
    public string ContentType { get; private set; } = "";

    public long Length { get; private set; }

    /// <summary>Taken while it arrived: what is downloaded later is what was sent.</summary>
    public string Sha256 { get; private set; } = "";

    public string StoredName { get; private set; } = "";

    /// <summary>The copy without place, device and time in it; null where none can be made.</summary>
    public string? ShareableName { get; private set; }

    public EvidenceState State { get; private set; }

    /// <summary>Why it is held or refused, as a key of the desk's words.</summary>
    public string? Reason { get; private set; }

    /// <summary>When the scanner found nothing in it.</summary>
    public DateTime? ScannedUtc { get; private set; }

    public DateTime? DecidedUtc { get; private set; }

    public string? DecidedBy { get; private set; }

    public Guid Version { get; private set; }

    public bool CanBeOpened => State is EvidenceState.Clean or EvidenceState.Released;

    internal static EvidenceFile Held(Guid caseId, ArrivedFile arrived, string? shareableName, string reason, DateTime nowUtc) => new()
    {
        Id = Guid.CreateVersion7(nowUtc),
        CaseId = caseId,
        AtUtc = nowUtc,
        Kind = arrived.Type.Kind,
        Name = arrived.Name,
        ContentType = arrived.Type.ContentType,
        Length = arrived.Length,
        Sha256 = arrived.Sha256,
        StoredName = arrived.StoredName,
        ShareableName = shareableName,
        State = EvidenceState.Held,
        Reason = reason,
        Version = Guid.CreateVersion7(nowUtc),
    };

    internal void Scanned(DateTime nowUtc)
    {
        ScannedUtc = nowUtc;
        Version = Guid.CreateVersion7(nowUtc);
    }

    internal void LeaveToStaff(string reason, DateTime nowUtc)
    {
        Reason = reason;
        Scanned(nowUtc);
    }

    internal void Decide(EvidenceState state, string? reason, string by, DateTime nowUtc)
    {
        (State, Reason, DecidedBy, DecidedUtc) = (state, reason, by, nowUtc);
        Version = Guid.CreateVersion7(nowUtc);
    }
}
