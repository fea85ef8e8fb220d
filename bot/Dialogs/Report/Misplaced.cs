using WestKent.Bot.Answers;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>Keeps what somebody wrote that does not answer the question on the table, so that nothing they typed is lost.</summary>
internal static class Misplaced
{
    private const int FewestWordsOfAStory = 4;

    private static readonly HashSet<string> AboutThem =
        [.. Ways.Keys, "report/name", "report/on-behalf-of", "report/support", "report/where", "report/when"];

    public static void Keep(TalkTurn turn, string asked, Answer answer)
    {
        if (answer.Choices.Count > 0)
            return;

        if (IsAPlace(turn, asked, answer.Text))
        {
            Where.Keep(turn, answer.Text);
            turn.Talk.Answered.Add("report/where");
            turn.Note("report/kept-for-later");
        }
        else if (!AboutThem.Contains(asked) && Beside.KeepMisplaced(turn, asked, answer.Text))
        {
            // Said back by itself.
        }
        else if (!AboutThem.Contains(asked) && ContactHeard.Keep(turn, NameAndContact.Read(answer.Text)))
        {
            turn.Note("report/kept-for-later");
        }
        else if (!AboutThem.Contains(asked) && IsAStory(turn, answer.Text))
        {
            turn.Talk.Report.WhatHappened = $"{turn.Talk.Report.WhatHappened}\n{answer.Text}".Trim();
            turn.Note("report/kept-words");
        }
    }

    private static bool IsAPlace(TalkTurn turn, string asked, string words) =>
        asked is not ("report/where" or "report/letter-address") && turn.Talk.Report.Where is null && Postcodes.Find(words) is not null;

    private static bool IsAStory(TalkTurn turn, string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= FewestWordsOfAStory
        && turn.Talk.Report.WhatHappened?.Contains(words, StringComparison.Ordinal) != true;
}
