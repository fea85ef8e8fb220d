using WestKent.Cases.Storage;

namespace WestKent.Cases.Figures;

/// <summary>Keeps a message that was not understood, for staff to look at; <see cref="UnclearKeeping"/> forgets it in time.</summary>
public sealed class RecordUnclear(CasesDb db, TimeProvider clock)
{
    internal const int LongestText = 1000;

    /// <summary>Stages the message in the turn's transaction.</summary>
    public void Stage(string channel, string? text, IEnumerable<string> guesses)
    {
        if (string.IsNullOrWhiteSpace(text))
            return;

        var kept = text.Length > LongestText ? Cut(text) : text;
        db.Add(UnclearMessage.Of(channel, kept, string.Join(',', guesses), clock.GetUtcNow().UtcDateTime));
    }

    private static string Cut(string text) => text[..(char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText)];
}
