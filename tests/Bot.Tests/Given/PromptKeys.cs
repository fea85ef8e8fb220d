using System.Text.RegularExpressions;
using WestKent.Content.Reading;

namespace WestKent.Tests.Bot.Given;

/// <summary>
/// Which prompt a shown message was, so that tests tell a conversation by prompt key and staff may reword freely.
/// A message is the prompt whose words, placeholders apart, all stand in it; what is asked comes last, and of prompts that end
/// together the longest wins.
/// </summary>
internal sealed partial class PromptKeys
{
    private readonly List<(string Key, string[] Pieces, int Length)> known;

    public PromptKeys(ContentSnapshot content) =>
        known = [.. content.Prompts.SelectMany(Variants).OrderByDescending(variant => variant.Length)];

    /// <returns>The prompt's key, with "again" behind it for its words of asking again; null for words that are no prompt's.</returns>
    public string? Of(string shown)
    {
        var said = Plain(shown);
        return known.Select(prompt => (prompt.Key, Ends: EndsAt(said, prompt.Pieces))).Where(prompt => prompt.Ends > 0).MaxBy(prompt => prompt.Ends).Key;
    }

    private static IEnumerable<(string Key, string[] Pieces, int Length)> Variants(Prompt prompt)
    {
        foreach (var (key, words) in new[] { (prompt.Id, prompt.Web), ($"{prompt.Id} again", prompt.Retry) })
        {
            string[] pieces = words is null ? [] : [.. Placeholder().Split(words).Select(Plain).Where(piece => piece.Length > 0)];
            if (pieces.Length > 0)
                yield return (key, pieces, pieces.Sum(piece => piece.Length));
        }
    }

    // Where the prompt's last words end; 0 if not all of its words stand there.
    private static int EndsAt(string said, string[] pieces)
    {
        var from = 0;
        foreach (var piece in pieces)
        {
            var at = said.IndexOf(piece, from, StringComparison.Ordinal);
            if (at < 0)
                return 0;
            from = at + piece.Length;
        }

        return from;
    }

    private static string Plain(string words) => string.Concat(ListNumber().Replace(LinkTarget().Replace(words, ""), "").Where(char.IsLetterOrDigit)).ToLowerInvariant();

    [GeneratedRegex(@"\{\{[^}]*\}\}")]
    private static partial Regex Placeholder();

    // A browser counts a list's items by itself, so the shown text has no numbers.
    [GeneratedRegex(@"^\s*\d+\. ", RegexOptions.Multiline)]
    private static partial Regex ListNumber();

    [GeneratedRegex(@"\]\([^)]*\)")]
    private static partial Regex LinkTarget();
}
