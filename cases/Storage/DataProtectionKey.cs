namespace WestKent.Cases.Storage;

/// <summary>One key of the ring that protects cookies and forms; its secret part is sealed with the service's own key.</summary>
public sealed class DataProtectionKey
{
    private DataProtectionKey()
    {
    }

    public Guid Id { get; private set; }

    public string FriendlyName { get; private set; } = "";

    public string Xml { get; private set; } = "";

    public DateTime CreatedUtc { get; private set; }

    internal static DataProtectionKey Of(string friendlyName, string xml, DateTime nowUtc) => new()
    {
        Id = Guid.CreateVersion7(nowUtc),
        FriendlyName = friendlyName,
        Xml = xml,
        CreatedUtc = nowUtc,
    };
}
