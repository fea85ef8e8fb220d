using WestKent.Cases.Reporting;

namespace WestKent.Cases.Following;

public enum ContactChangeState
{
    /// <summary>A code is on its way to the new contact; until it is typed in, nothing changes.</summary>
    Asked,

    Done,
}

/// <summary>A new number or address the source gave, and the old one until it has been told. Personal.</summary>
public sealed class ContactChange
{
    private ContactChange()
    {
    }

    public Guid Id { get; private set; }

    public Guid CaseId { get; private set; }

    public ContactChangeState State { get; private set; }

    /// <summary>Text or e-mail: the two ways a code can go.</summary>
    public ContactMethod Method { get; private set; }

    public string NewAddress { get; private set; } = "";

    public string? OldPhone { get; private set; }

    public string? OldEmail { get; private set; }

    /// <summary>The source says that one last message to the old contact does no harm.</summary>
    public bool MayTellOld { get; private set; }

    public string? Hash { get; private set; }

    public int Tries { get; private set; }

    public DateTime AskedUtc { get; private set; }

    public DateTime? ExpiresUtc { get; private set; }

    public Guid Version { get; private set; }

    internal static ContactChange Ask(Guid caseId, ContactMethod method, string newAddress, bool mayTellOld, DateTime nowUtc) => new()
    {
        Id = Guid.CreateVersion7(nowUtc),
        CaseId = caseId,
        Method = method,
        NewAddress = newAddress,
        MayTellOld = mayTellOld,
        AskedUtc = nowUtc,
        Version = Guid.CreateVersion7(nowUtc),
    };

    internal void Give(string hash, DateTime nowUtc, DateTime expiresUtc)
    {
        (Hash, ExpiresUtc) = (hash, expiresUtc);
        Changed(nowUtc);
    }

    internal void CountTry(DateTime nowUtc)
    {
        Tries++;
        Changed(nowUtc);
    }

    internal void Finish(string? oldPhone, string? oldEmail, DateTime nowUtc)
    {
        (State, OldPhone, OldEmail, Hash) = (ContactChangeState.Done, oldPhone, oldEmail, null);
        Changed(nowUtc);
    }

    /// <summary>The old contact as it was when it was still in use and safe; null if it must not be told.</summary>
    internal SourceContact? OldContact() => !MayTellOld ? null
        : OldPhone is not null ? SourceContact.ForOne(CaseId, ContactMethod.Text, OldPhone)
        : OldEmail is not null ? SourceContact.ForOne(CaseId, ContactMethod.Email, OldEmail)
        : null;

    private void Changed(DateTime nowUtc) => Version = Guid.CreateVersion7(nowUtc);
}
