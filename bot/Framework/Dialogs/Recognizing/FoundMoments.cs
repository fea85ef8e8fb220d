namespace Microsoft.Bot.Builder.Dialogs.Recognizing;

/// <summary>Words that name a day or a span of days, and the days they may mean, earlier first.</summary>
/// <param name="Next">The index of the first word after them.</param>
internal sealed record FoundDate(int First, int Next, string Timex, params (DateOnly From, DateOnly? Until)[] Days);

/// <summary>Words that name a time or a part of the day.</summary>
/// <param name="Next">The index of the first word after them.</param>
internal sealed record FoundTime(int First, int Next, params (string Timex, TimeSpan From, TimeSpan? Until)[] Times);
