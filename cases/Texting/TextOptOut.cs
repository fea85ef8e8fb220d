namespace WestKent.Cases.Texting;

/// <summary>Someone who texted STOP: nothing is sent to their number until they text START.</summary>
public sealed class TextOptOut
{
    private TextOptOut()
    {
    }

    public string Person { get; private set; } = "";

    public DateTime AtUtc { get; private set; }

    public static TextOptOut Of(string person, DateTime nowUtc) => new() { Person = person, AtUtc = nowUtc };
}
