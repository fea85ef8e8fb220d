namespace WestKent.Cases.Reporting;

/// <summary>How a source wants to hear from us from now on, and which ways are safe, with the contacts already known.</summary>
public sealed record ContactWishes(
    ContactMethod Method, string? Times, string? LetterAddress, bool SafeText, bool SafeVoicemail, bool SafeEmail, bool SafeLetter)
{
    public const int LongestTimes = 200;
    public const int LongestAddress = 300;
}
