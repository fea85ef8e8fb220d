using WestKent.Bot.Answers.Phones;

namespace WestKent.Bot.Answers;

/// <summary>A phone number as somebody typed it, and in the international form that channels need.</summary>
internal sealed record UkPhone(string AsTyped, string E164, bool IsMobile)
{
    public PhoneKind Kind { get; init; }

    public string? Extension { get; init; }

    /// <summary>Finds a UK number in what was written, in any style; null if there is none.</summary>
    public static UkPhone? Find(string? words) => Read(words).Phone;

    /// <summary>The same, and where there is none, what stood in its place.</summary>
    public static HeardPhone Read(string? words) => PhoneSearch.Read(words ?? "");
}
