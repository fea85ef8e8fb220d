using WestKent.Cases.Access;
using WestKent.Cases.Reporting;
using WestKent.Content.Reading;

namespace WestKent.Portal.MyCase;

/// <summary>Where a case stands and what has happened to it, in content's words.</summary>
internal sealed class CaseWords(ContentSnapshot content, WestKent.Cases.Access.MyCase mine)
{
    private Page Page => content.Pages["my-case"];

    public bool IsClosed => mine.ClosedUtc is not null;

    public string Status => Page.Word($"status-{StatusKey}");

    public string StatusMeans => Page.Word($"means-{StatusKey}");

    public string Next => IsClosed ? Page.Word("next-closed")
        : Fill(mine.IsAnonymous || mine.Contact == ContactMethod.None ? "next-no-contact" : "next-by", mine.NextContactOn);

    public string Of(MyTimelineEntry entry)
    {
        var keyed = entry.TextKey is null ? null : Page.Words.GetValueOrDefault($"entry-{entry.TextKey}");
        return keyed ?? entry.Text ?? Page.Word("entry-other");
    }

    /// <summary>What stands below the line, where the line itself is content's words.</summary>
    public string? MoreOf(MyTimelineEntry entry) => entry.TextKey is not null && entry.Text != Of(entry) ? entry.Text : null;

    private string StatusKey => KeyOf(mine.Status.ToString());

    private string Fill(string key, DateOnly day) =>
        Filling.Fill(Page.Word(key), new Dictionary<string, string>(content.Policy.Landlord.Values) { ["day"] = CaseDays.Of(day) }, FillFor.Text);

    // "InProgress" is "in-progress" in the words.
    private static string KeyOf(string name) => string.Concat(name.Select((letter, place) =>
        char.IsUpper(letter) && place > 0 ? $"-{char.ToLowerInvariant(letter)}" : char.ToLowerInvariant(letter).ToString()));
}
