namespace WestKent.Cases.Access;

/// <summary>Tells whether two contacts are the same without keeping either in the clear.</summary>
internal sealed class ContactMarks(ServiceKey key)
{
    private const string Purpose = "signed-in-contact";
    private const int Bytes = 16;

    public string Of(string address) => Convert.ToHexStringLower(key.Mac(Purpose, address).AsSpan(0, Bytes));
}
