using WestKent.Bot.Answers;
using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>Keeps what a story or an answer tells beside its point, so that it is not asked: when, where, who and what it does to people.</summary>
internal static class Beside
{
    private const string WhenKey = "report/when";
    private const string WhereKey = "report/where";
    private const string WhoKey = "report/who";
    private const string EffectKey = "report/effect";

    private static readonly HashSet<string> MayTellMore = [WhenKey, WhereKey, WhoKey, EffectKey];

    /// <summary>What the story told before the report began.</summary>
    public static void KeepOfStory(TalkTurn turn, string story) => Say(turn, Kept(turn, story, asked: "").ToList());

    /// <summary>What an answer in words told beside the answer.</summary>
    public static void KeepOfAnswer(TalkTurn turn, string asked, string words)
    {
        if (MayTellMore.Contains(asked))
            Say(turn, Kept(turn, words, asked).ToList());
    }

    /// <summary>What an answer told that did not answer what was asked.</summary>
    /// <returns>Whether it told anything of use elsewhere.</returns>
    public static bool KeepMisplaced(TalkTurn turn, string asked, string words)
    {
        var kept = Kept(turn, words, asked).ToList();
        Say(turn, kept);
        return kept.Count > 0;
    }

    private static IEnumerable<string> Kept(TalkTurn turn, string words, string asked)
    {
        var report = turn.Talk.Report;
        var place = StreetAddresses.Find(words);
        var rest = place is null ? words : words.Replace(place, ";", StringComparison.Ordinal);

        if (IsOpen(turn, WhenKey) && report.When is null && !turn.Triage.LongAgo && WhenSaid.Find(rest, LondonDay.TimeOf(turn.NowUtc)) is { } said)
        {
            When.Keep(turn, said.Words, said.Heard);
            yield return Settled(turn, WhenKey, said.Words);
        }

        if (IsOpen(turn, WhereKey) && report.Where is null && place is not null)
        {
            Where.Keep(turn, place);
            yield return Settled(turn, WhereKey, place);
        }

        // "Flat 3, Mill Court" tells where, and may be the writer's own.
        if (IsOpen(turn, WhoKey) && report.Who is null && PeopleSaid.Find(rest) is { } people && (asked != WhereKey || PeopleSaid.AreNamed(people)))
        {
            (report.SubjectKnown, report.Who) = (SubjectKnown.Address, people);
            yield return Settled(turn, WhoKey, people);
        }

        if (IsOpen(turn, WhoKey) && report.Who is null && report.LabelId == "domestic-abuse" && PeopleSaid.FindAtHome(words) is { } atHome)
        {
            (report.SubjectKnown, report.Who) = (SubjectKnown.Name, atHome);
            yield return Settled(turn, WhoKey, atHome);
        }

        if (IsOpen(turn, EffectKey) && report.Effect is null && EffectsSaid.Find(words) is { } effect)
        {
            report.Effect = effect;
            yield return Settled(turn, EffectKey, effect);
        }
    }

    private static bool IsOpen(TalkTurn turn, string key) => !turn.Talk.Answered.Contains(key) && turn.Talk.Asking != key;

    private static string Settled(TalkTurn turn, string key, string words)
    {
        turn.Talk.Answered.Add(key);
        turn.Talk.Kept.Add(key);
        return words;
    }

    // Said back, so that what was heard wrongly is seen at once.
    private static void Say(TalkTurn turn, List<string> kept)
    {
        if (kept.Count == 0)
            return;

        var before = turn.Talk.Noted;
        turn.Note("report/kept-beside", new Dictionary<string, string> { ["kept"] = string.Join(", ", kept) });
        if (before is not null)
            turn.Talk.Noted = $"{before}{(turn.IsText ? " " : "\n\n")}{turn.Talk.Noted}";
    }
}
