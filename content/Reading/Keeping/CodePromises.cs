using System.Text;

using WestKent.Content.Reading.Checking;
using WestKent.Content.Reading.Kinds;

namespace WestKent.Content.Reading.Keeping;

/// <summary>
/// What the running code counts on in a file: it fills certain placeholders, shows certain words, waits for certain choices. An editor may reword
/// all of it, but a name that comes or goes without new code would break in front of a resident.
/// </summary>
internal static class CodePromises
{
    public static IEnumerable<ContentProblem> Broken(FileVersion before, FileVersion now) => (before.Item, now.Item) switch
    {
        (Prompt old, Prompt prompt) =>
        [
            .. Added(now, old.Placeholders, prompt.Placeholders),
            .. Removed(now, "choices", old.Choices.Select(choice => choice.Id), prompt.Choices.Select(choice => choice.Id)),
        ],
        (Notice old, Notice notice) => Added(now, old.Placeholders, notice.Placeholders),
        (Page old, Page page) =>
        [
            .. Added(now, old.Placeholders, page.Placeholders),
            .. Removed(now, "words", old.Words.Keys, page.Words.Keys),
            .. page.Words.Where(word => old.Words.ContainsKey(word.Key)).SelectMany(word => Misplaced(now, word.Key, old.Words[word.Key], word.Value)),
            .. Misplaced(now, "text", old.Body, page.Body),
        ],
        _ => [],
    };

    private static IEnumerable<ContentProblem> Added(FileVersion file, IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> now) =>
        from name in now.Keys
        where !before.ContainsKey(name)
        select Error(file, $"{name}:", $"The placeholder \"{name}\" is new, and the service does not know what to put there. Use one of those that were there: {Listed(before.Keys)}.");

    // Of the placeholders a page lists, each of its texts is filled with its own.
    private static IEnumerable<ContentProblem> Misplaced(FileVersion file, string where, string before, string now) =>
        from name in Names(now).Except(Names(before)).Except(PlaceholderKinds.AlwaysThere.Keys)
        select Error(file, $"{where}:", $"{{{{{name}}}}} cannot be used in \"{where}\", because the service does not fill it in there. Use one of these: {Listed(Names(before))}.");

    private static IEnumerable<string> Names(string text) => Placeholders.In(text, firstLine: 1).Select(placeholder => placeholder.Name).Distinct();

    private static IEnumerable<ContentProblem> Removed(FileVersion file, string key, IEnumerable<string> before, IEnumerable<string> now) =>
        from name in before.Except(now)
        select Error(file, $"{key}:", $"\"{name}\" is gone from \"{key}\", but the service uses it. Put it back; you can change its words, not its name.");

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names.Union(PlaceholderKinds.AlwaysThere.Keys));

    private static ContentProblem Error(FileVersion file, string near, string message)
    {
        var lines = Encoding.UTF8.GetString(file.Bytes).Split('\n');
        var line = Array.FindIndex(lines, line => line.TrimStart().StartsWith(near, StringComparison.Ordinal));
        return new ContentProblem(file.Path, Math.Max(line, 0) + 1, ProblemLevel.Error, message);
    }
}
