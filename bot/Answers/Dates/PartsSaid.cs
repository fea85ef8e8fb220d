namespace WestKent.Bot.Answers.Dates;

/// <summary>Parts of the day: "evening", "late at night", "early hours".</summary>
internal static class PartsSaid
{
    private static readonly Phrases<PartOfDay> Parts = new(
        ("early hours|small hours|wee hours|middle of the night|dead of night", PartOfDay.EarlyHours),
        ("morning|mornings|early morning|early mornings|dawn|breakfast time|first thing", PartOfDay.Morning),
        ("afternoon|afternoons|lunch time|after school", PartOfDay.Afternoon),
        ("evening|evenings|eve|tea time|dinner time", PartOfDay.Evening),
        ("night|nights|late at night|late night|late nights|night time|bed time", PartOfDay.Night),
        ("all day|all day long|whole day", PartOfDay.AllDay),
        ("all night|all night long|whole night|all through the night|all through the nights", PartOfDay.AllNight));

    private static readonly Phrases<bool> SmallWords = new(("in the|at|during the|early|late|late in the|early in the|of a|of an|-", true));

    /// <returns>The part and the place after it, or null.</returns>
    public static (PartOfDay Part, int Next)? At(Telling telling, int at) => Parts.Find(telling, at);

    /// <summary>The same after small words: "in the evening", "late night".</summary>
    public static (PartOfDay Part, int Next)? After(Telling telling, int at) => AfterSmallWords(telling, at) ?? At(telling, at);

    public static (PartOfDay Part, int Next)? AfterSmallWords(Telling telling, int at) =>
        SmallWords.Find(telling, at) is { } small ? At(telling, small.Next) : null;

    /// <summary>Parts of the day that stand alone.</summary>
    public static Piece? Read(Telling telling, int at) =>
        At(telling, at) is not { } said || telling[at - 1] is "good" or "works" or "work" or "working" or "worked" ? null : new Piece(said.Next) { Part = said.Part };
}
