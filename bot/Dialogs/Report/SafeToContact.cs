using System.Text.RegularExpressions;
using WestKent.Bot.Answers;
using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>Whether that way is safe, asked before the first message is ever sent (B4); "no" leads to another way.</summary>
internal sealed partial class SafeToContact() : ContactQuestion(ContactMethod.Text, ContactMethod.Email, ContactMethod.Call, ContactMethod.Letter)
{
    public const string Asked = "report/safe-to-contact";

    private const string OnlyAtTimes = "at-times";

    protected override string Name => "safe-to-contact";

    protected override Heard Record(TalkTurn turn, Answer answer)
    {
        var words = answer.Choice is null ? answer.Text : "";
        var isClear = MentionsTime(words) || Sometimes().IsMatch(words) || Safe().IsMatch(words);
        var said = answer.Choice is null ? YesNo.Read(answer.Text) ?? (isClear || !turn.Talk.SafetyFlags.Contains(SafeContactRule.UnsafeToContact) ? null : false) : null;
        if (answer.Is("no") || said == false)
        {
            turn.Talk.SaidNotSafe = true;
            Ways.Forget(turn.Talk);
            turn.Talk.Answered.RemoveAll(key => Ways.Keys.Contains(key));
            return Heard.AskAgain("report/another-way");
        }

        if (answer.Choice is null && said is null && !isClear)
            return Heard.AskAgain(Key);

        Ways.Allow(turn.Talk.Report);
        var isOnlyAtTimes = answer.Is(OnlyAtTimes) || Sometimes().IsMatch(words);
        turn.Talk.Report.ContactTimes = TimesIn(words) ?? (isOnlyAtTimes ? Say(turn, OnlyAtTimes) : null);
        if (TimesIn(words) is not null || !isOnlyAtTimes)
            turn.Talk.Answered.Add("report/contact-times");

        return Heard.Understood;
    }

    [GeneratedRegex(@"\b(?:sometimes|some of the time|depends|certain (?:times|days)|only (?:when|if|while|in|at|on|after|before))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Sometimes();

    [GeneratedRegex(@"^\W*(?:(?:yes|yeah|yep|it['’]?s|it is|that['’]?s|totally|perfectly|completely|quite|very)\s+){0,3}safe\b(?!\s+(?:not|only|if|when))", RegexOptions.IgnoreCase)]
    private static partial Regex Safe();

    /// <returns>The words, if they say at which times they may be contacted: "only when the kids are at school".</returns>
    public static string? TimesIn(string words) => MentionsTime(words) || OnlyWhen().IsMatch(words) ? words : null;

    [GeneratedRegex(@"\bonly\s+(?:when|if|while|in|at|on|after|before)\s+\w+", RegexOptions.IgnoreCase)]
    private static partial Regex OnlyWhen();

    private static bool MentionsTime(string words) =>
        words.Any(char.IsDigit) || words.Contains("morning", StringComparison.OrdinalIgnoreCase)
        || words.Contains("afternoon", StringComparison.OrdinalIgnoreCase) || words.Contains("evening", StringComparison.OrdinalIgnoreCase);

    public override string? Show(TalkTurn turn) => turn.Talk.Report is { Contact: not null } report && Ways.IsAllowed(report)
        ? Say(turn, report.ContactTimes is null ? "yes" : OnlyAtTimes)
        : null;

    public override void Forget(ReportDraft draft)
    {
        (draft.SafeText, draft.SafeVoicemail, draft.SafeEmail, draft.SafeLetter) = (null, null, null, null);
        draft.ContactTimes = null;
    }
}
