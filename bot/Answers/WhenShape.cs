namespace WestKent.Bot.Answers;

/// <summary>The kind of answer a resident gave about when, each with the parts that repeat it back.</summary>
internal enum WhenShape
{
    /// <summary>From, which is also To.</summary>
    OneDay,

    /// <summary>From and To.</summary>
    Between,

    /// <summary>It stopped or was over by To; when it began was not said.</summary>
    UpTo,

    /// <summary>From; it goes on today.</summary>
    Since,

    /// <summary>It goes on; when it began was not said ("every night", "since I moved in").</summary>
    GoingOn,

    /// <summary>Happening at this moment; From where its beginning was said.</summary>
    Now,

    /// <summary>Only how often.</summary>
    HowOften,

    /// <summary>Only a time or part of the day.</summary>
    TimeOfDay,

    Future,
    Impossible,
    TooLongAgo,
}
