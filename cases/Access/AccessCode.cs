namespace WestKent.Cases.Access;

public enum AccessCodeState
{
    /// <summary>Someone asked; nobody has looked yet whether there is such a case.</summary>
    Asked,

    /// <summary>May be tried. It has no hash until it is sent, and never one if there is no such case.</summary>
    Open,

    /// <summary>Too many were asked for.</summary>
    Refused,

    Used,
}

/// <summary>
/// One request for a code. It is kept the same way for a reference that does not exist, so that neither answers
/// nor limits tell which references do. It works only in the browser that asked.
/// </summary>
public sealed class AccessCode
{
    private AccessCode()
    {
    }

    public Guid Id { get; private set; }

    public string Reference { get; private set; } = "";

    public Guid? CaseId { get; private set; }

    public string BrowserHash { get; private set; } = "";

    public AccessCodeState State { get; private set; }

    /// <summary>The browser has signed in to this case before, so a stranger's tries do not count against it.</summary>
    public bool IsTrusted { get; private set; }

    public DateTime CreatedUtc { get; private set; }

    public DateTime? SentUtc { get; private set; }

    public DateTime? ExpiresUtc { get; private set; }

    public string? Hash { get; private set; }

    /// <summary>Where it went, as a keyed hash: whoever typed it in holds that phone or mailbox.</summary>
    public string? SentTo { get; private set; }

    public int Tries { get; private set; }

    public Guid Version { get; private set; }

    internal static AccessCode Ask(string reference, string browserHash, DateTime nowUtc) => new()
    {
        Id = Guid.CreateVersion7(nowUtc),
        Reference = reference,
        BrowserHash = browserHash,
        CreatedUtc = nowUtc,
        Version = Guid.CreateVersion7(nowUtc),
    };

    internal void Refuse(DateTime nowUtc) => Move(AccessCodeState.Refused, nowUtc);

    internal void Allow(Guid? caseId, bool isTrusted, DateTime nowUtc)
    {
        CaseId = caseId;
        IsTrusted = isTrusted;
        Move(AccessCodeState.Open, nowUtc);
    }

    /// <summary>A code made again replaces the one before.</summary>
    internal void Give(string hash, string sentTo, DateTime nowUtc, DateTime expiresUtc)
    {
        Hash = hash;
        SentTo = sentTo;
        SentUtc = nowUtc;
        ExpiresUtc = expiresUtc;
        Move(AccessCodeState.Open, nowUtc);
    }

    internal void CountTry(DateTime nowUtc)
    {
        Tries++;
        Version = Guid.CreateVersion7(nowUtc);
    }

    internal void Use(DateTime nowUtc) => Move(AccessCodeState.Used, nowUtc);

    private void Move(AccessCodeState state, DateTime nowUtc)
    {
        State = state;
        Version = Guid.CreateVersion7(nowUtc);
    }
}
