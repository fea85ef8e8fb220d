using WestKent.Cases.Access;

namespace WestKent.Cases.Texting;

/// <summary>Stands for a phone number wherever the number itself has no business: the same number, the same key, and no way back.</summary>
public sealed class PersonKey
{
    private const int Letters = 32;

    private readonly ServiceKey key;

    internal PersonKey(ServiceKey key) => this.key = key;

    /// <param name="number">In international form.</param>
    public string Of(string number) => Convert.ToHexStringLower(key.Mac("texting/person", number))[..Letters];
}
