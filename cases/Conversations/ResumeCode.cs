namespace WestKent.Cases.Conversations;

/// <summary>A way back to a talk from another device. Only a keyed trace of the code is kept.</summary>
public sealed class ResumeCode
{
    private ResumeCode()
    {
    }

    public string Lookup { get; private set; } = "";

    /// <summary>Under which key the bot remembers the talk.</summary>
    public string StateKey { get; private set; } = "";

    public DateTime GivenUtc { get; private set; }

    internal static ResumeCode Of(string lookup, string stateKey, DateTime nowUtc) => new() { Lookup = lookup, StateKey = stateKey, GivenUtc = nowUtc };
}
