using System.Text.RegularExpressions;
using WestKent.Content.Reading;

namespace WestKent.Portal.Guidance.Search;

/// <summary>The plain sentences and the headings of a Markdown text.</summary>
internal static partial class SearchText
{
    public static (IReadOnlyList<string> Headings, IReadOnlyList<string> Sentences) Of(string markdown)
    {
        var lines = markdown.Split('\n');
        var headings = lines.Where(IsHeading).Select(line => line.TrimStart('#', ' ')).ToList();
        var text = SafeMarkdown.ToPlain(LinkPattern().Replace(string.Join('\n', lines.Where(line => !IsHeading(line))), "${words}"));
        return (headings, [.. text.Split('\n').SelectMany(SentencesIn)]);
    }

    private static bool IsHeading(string line) => line.StartsWith('#');

    private static IEnumerable<string> SentencesIn(string line) =>
        SentenceEnd().Split(BulletPattern().Replace(line, "")).Select(sentence => sentence.Trim()).Where(sentence => sentence.Any(char.IsLetterOrDigit));

    [GeneratedRegex(@"\[(?<words>[^\[\]]*)\]\([^()]*\)")]
    private static partial Regex LinkPattern();

    [GeneratedRegex(@"^\s*(-|[0-9]+\.)\s+")]
    private static partial Regex BulletPattern();

    [GeneratedRegex(@"(?<=[.?])\s+(?=\p{Lu})")]
    private static partial Regex SentenceEnd();
}
