namespace WestKent.Cases.Figures;

/// <summary>What a talk about "is this ASB?" came to.</summary>
public enum TalkEnd
{
    /// <summary>They have what they need to try it themselves.</summary>
    SelfHelp,

    /// <summary>They were shown who mediates where they live.</summary>
    Mediation,

    /// <summary>They went on to a report.</summary>
    Report,

    /// <summary>It is something we deal with, and they did not want to report it now.</summary>
    NotNow,

    /// <summary>They wanted something else: a repair, the council, someone to talk to.</summary>
    OtherHelp,
}

/// <summary>One talk that came to an end: the day, the way and the end. Nothing about who it was, nor what was said.</summary>
public sealed class TalkOutcome
{
    private TalkOutcome()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>The day in London.</summary>
    public DateOnly Day { get; private set; }

    public string Channel { get; private set; } = "";

    public TalkEnd End { get; private set; }

    // A random id: one made from the clock would tell the moment, and so whose talk it was.
    internal static TalkOutcome On(DateOnly day, string channel, TalkEnd end) => new() { Id = Guid.NewGuid(), Day = day, Channel = channel, End = end };
}
