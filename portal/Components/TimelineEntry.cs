namespace WestKent.Portal.Components;

/// <param name="When">The day or moment, for machines; null when it is only words.</param>
/// <param name="WhenWords">The same, as people say it.</param>
/// <param name="Title">What happened.</param>
/// <param name="Text">More about it; line breaks are kept.</param>
/// <param name="IsStillToCome">Drawn open, because it has not happened yet.</param>
/// <param name="NewWords">A mark beside it, such as "New", for what the reader has not seen yet.</param>
public sealed record TimelineEntry(
    string? When, string WhenWords, string Title, string? Text = null, bool IsStillToCome = false, string? NewWords = null);
