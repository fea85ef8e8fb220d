using WestKent.Cases.Notices;

namespace WestKent.Cases.Policies;

public enum FormatDecision
{
    AsItIs,
    LargePrint,

    /// <summary>It goes out as it is, and a member of staff also gives it in the way the person can use.</summary>
    AsItIsAndByAPerson,

    /// <summary>As it is it would be of no use; a member of staff gives it in the way the person can use.</summary>
    ByAPerson,
}

/// <summary>
/// How a message reaches someone with a need (C4). A phone or computer can read out, enlarge or translate words; paper cannot.
/// </summary>
public static class FormatRule
{
    /// <param name="needs">Ids of content/policy/needs.yaml.</param>
    /// <param name="tellsMore">Whether the words are more than a pointer to the website, so that understanding them matters.</param>
    public static FormatDecision Decide(NoticeChannel channel, IReadOnlyCollection<string> needs, bool tellsMore)
    {
        if (channel == NoticeChannel.Letter)
        {
            return needs.Any(need => need is "audio" or "easy-read" or "braille" or "bsl" or "interpreter" or "other") ? FormatDecision.ByAPerson
                : needs.Contains("large-print") ? FormatDecision.LargePrint
                : FormatDecision.AsItIs;
        }

        return tellsMore && needs.Any(need => need is "easy-read" or "bsl" or "interpreter")
            ? FormatDecision.AsItIsAndByAPerson
            : FormatDecision.AsItIs;
    }
}
