namespace WestKent.Bot.Answers.Dates;

/// <summary>What the words before a piece make of it.</summary>
internal enum Link
{
    None,

    /// <summary>"since": the beginning of something that goes on.</summary>
    Since,

    /// <summary>"started", "from": a beginning; whether it goes on depends on how long ago.</summary>
    Started,

    /// <summary>"until", "to": the end of a stretch.</summary>
    Until,

    /// <summary>"stopped": it was over by then.</summary>
    Over,

    /// <summary>"nothing since": then it last happened.</summary>
    NotSince,
    Before,
    After,

    /// <summary>"not 3 months": said to be wrong.</summary>
    Denied,
}
