namespace WestKent.Bot.Answers;

public enum SaidWhenProblem
{
    None,
    NotUnderstood,
    Future,
    NoSuchDay,
    TooLongAgo,
}

/// <summary>For pages that ask when something happened, in the same words the chat understands.</summary>
/// <param name="From">The first day it can have been.</param>
/// <param name="To">The last day it can have been.</param>
/// <param name="At">The time it began, if one was said.</param>
/// <param name="Problem">Why there is no day, if there is none.</param>
public sealed record SaidWhen(DateOnly? From, DateOnly? To, TimeOnly? At, SaidWhenProblem Problem)
{
    /// <param name="words">What was typed, such as "last night about 11".</param>
    /// <param name="nowLondon">The moment of it, in Europe/London.</param>
    public static SaidWhen Read(string? words, DateTime nowLondon)
    {
        var heard = WhenWords.Read(words, nowLondon);
        var problem = (heard?.Shape ?? WhenShape.HowOften) switch
        {
            WhenShape.HowOften => SaidWhenProblem.NotUnderstood,
            WhenShape.Future => SaidWhenProblem.Future,
            WhenShape.Impossible => SaidWhenProblem.NoSuchDay,
            WhenShape.TooLongAgo => SaidWhenProblem.TooLongAgo,
            WhenShape.OneDay or WhenShape.Between or WhenShape.UpTo or WhenShape.Since or WhenShape.GoingOn or WhenShape.Now or WhenShape.TimeOfDay => SaidWhenProblem.None,
        };
        if (heard is null || problem != SaidWhenProblem.None)
        {
            return new SaidWhen(null, null, null, problem);
        }

        // "About 11" or "now" alone is today; what goes on goes on today.
        var today = DateOnly.FromDateTime(nowLondon);
        var isToday = heard.Shape is WhenShape.TimeOfDay or WhenShape.Now;
        return new SaidWhen(heard.From ?? (isToday ? today : null), heard.To ?? today, heard.At ?? (heard.IsNow ? TimeOnly.FromDateTime(nowLondon) : null), problem);
    }
}

/// <summary>For pages that ask for a number to text.</summary>
public static class SaidMobile
{
    /// <returns>The number in international form; null if there is none in what was typed, or it takes no texts.</returns>
    public static string? Read(string? words) => UkPhone.Find(words) is { IsMobile: true } phone ? phone.E164 : null;
}

/// <summary>For pages that ask for an e-mail address.</summary>
public static class SaidEmail
{
    public static string? Read(string? words) => EmailAddresses.Find(words);
}
