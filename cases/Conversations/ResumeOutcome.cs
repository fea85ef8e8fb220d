namespace WestKent.Cases.Conversations;

/// <summary>What became of a code somebody sent. A code that never was, is used up or too old all look the same.</summary>
public abstract record ResumeOutcome
{
    private ResumeOutcome()
    {
    }

    /// <param name="StateKey">The key of the talk to go on with.</param>
    public sealed record Taken(string StateKey) : ResumeOutcome;

    public sealed record NotRight : ResumeOutcome;

    /// <summary>No code is looked at in this talk for now, be it right or wrong.</summary>
    public sealed record TooMany : ResumeOutcome;
}
