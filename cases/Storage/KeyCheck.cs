namespace WestKent.Cases.Storage;

/// <summary>Tells at start whether the service's own key belongs to this database.</summary>
public sealed class KeyCheck
{
    private KeyCheck()
    {
    }

    public string Name { get; private set; } = "";

    public string Check { get; private set; } = "";

    internal static KeyCheck Of(string name, string check) => new() { Name = name, Check = check };
}
