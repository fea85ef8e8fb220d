using System.Text.RegularExpressions;
using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs;

/// <summary>Which kinds of support fit a story: those of its type, and first those for a group the story speaks of.</summary>
internal static partial class SupportTagsOf
{
    private const string LgbtPlus = "lgbt";

    // Help for one group is offered where the story is about that group: a family picked on for their faith needs other help.
    public static IReadOnlyList<string> Story(AsbType type, Talk talk) => IsAboutLgbt().IsMatch(string.Join(' ', talk.Triage.Words))
        ? [LgbtPlus, .. type.Support]
        : [.. type.Support.Where(tag => tag != LgbtPlus)];

    [GeneratedRegex(@"\b(?:gay|lesbian|trans(?:gender)?|bisexual|queer|lgbt\w*|non-?binary|faggots?|homophob\w*|transphob\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex IsAboutLgbt();
}
