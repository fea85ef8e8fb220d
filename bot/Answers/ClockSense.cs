namespace WestKent.Bot.Answers;

/// <summary>How a time was meant.</summary>
internal enum ClockSense
{
    None,
    At,
    About,
    After,
    Before,
    Until,

    /// <summary>From At until Until.</summary>
    Between,
}
