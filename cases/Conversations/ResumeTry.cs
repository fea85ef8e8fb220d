namespace WestKent.Cases.Conversations;

/// <summary>One code that did not work, kept for a day so that nobody can go on guessing. Which code it was is not kept.</summary>
public sealed class ResumeTry
{
    private ResumeTry()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>Under which key the bot remembers the talk it was tried in.</summary>
    public string StateKey { get; private set; } = "";

    /// <summary>Texts and other talks are counted apart, so that nobody at a browser can close the way back by text.</summary>
    public bool ByText { get; private set; }

    public DateTime TriedUtc { get; private set; }

    internal static ResumeTry Of(string stateKey, bool byText, DateTime nowUtc) =>
        new() { Id = Guid.CreateVersion7(nowUtc), StateKey = stateKey, ByText = byText, TriedUtc = nowUtc };
}
