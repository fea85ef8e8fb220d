namespace WestKent.Bot.Answers;

/// <param name="AsTyped">The stretch that was taken for a number; empty if there was none.</param>
internal sealed record HeardPhone(PhoneFinding Finding, UkPhone? Phone, string AsTyped)
{
    public bool IsForeign => Finding == PhoneFinding.Foreign;
}

internal enum PhoneFinding
{
    None,
    Uk,
    Foreign,
    TooShort,
    TooLong,

    /// <summary>A local number without its area code: "960123".</summary>
    NoAreaCode,

    /// <summary>999, 101, a five-figure text number: nobody's own.</summary>
    ShortCode,

    /// <summary>Long enough, but no UK number begins so.</summary>
    NoSuchNumber,
}
