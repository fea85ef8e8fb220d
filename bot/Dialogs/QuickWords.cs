using WestKent.Bot.Dialogs.Report;

namespace WestKent.Bot.Dialogs;

/// <summary>
/// Several texts in quick succession are one answer: nobody reads a question and writes within seconds, and networks cut
/// long texts in pieces. Kept to where it is plain: the words before look cut off.
/// </summary>
internal static class QuickWords
{
    private const int NearlyAWholeText = 145;

    private static readonly TimeSpan Quick = TimeSpan.FromSeconds(10);

    private static readonly HashSet<string> LeadOn = new(StringComparer.OrdinalIgnoreCase)
    {
        "and", "but", "because", "cos", "then", "so", "the", "to", "a", "my", "our", "with", "or", "when", "also", "he", "she", "they", "is", "was", "at", "in", "on",
    };

    /// <summary>Whether this may be more of the answer before.</summary>
    public static bool MayBeMore(TalkTurn turn, Answer answer) =>
        turn.IsText && answer.Choice is null && turn.Talk.WordsFor is not null && turn.NowUtc - turn.Talk.LastHeardUtc <= Quick;

    public static void Remember(TalkTurn turn, Exchange? asked, Answer answer, Heard heard)
    {
        turn.Talk.WordsFor = turn.IsText && asked is ReportQuestion && answer.Choice is null && heard.RetryKey is null ? asked.Key : null;
        turn.Talk.WordsGoOn = turn.Talk.WordsFor is not null && GoOn(answer.Text);
    }

    public static bool GoOn(string words)
    {
        var text = words.TrimEnd();
        if (text.Length == 0)
            return false;
        return text.Length >= NearlyAWholeText || text[^1] is ',' or '-' or '&' or '/' or '…' || text.EndsWith("..", StringComparison.Ordinal)
            || LeadOn.Contains(text[(text.LastIndexOfAny([' ', '\n']) + 1)..]);
    }
}
