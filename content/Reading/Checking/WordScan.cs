using System.Text.RegularExpressions;

using WestKent.Content.Reading.Kinds;
using WestKent.Content.Reading.Parsing;

namespace WestKent.Content.Reading.Checking;

/// <summary>Compares the words of pages with the code that shows them.</summary>
/// <remarks>
/// A text counts as a key of a page's words when it stands right behind <c>Word(</c> or <c>Words(</c>, and the same file, or its other half
/// (X.razor and X.razor.cs), names its page as <c>Pages["id"]</c>. A key that no page named there has is an error if no page at all has it, else
/// a warning, because the page may come from elsewhere. Where a file names no page nothing is said. Words that no text in quotes in the code
/// names are a warning.
/// </remarks>
internal static partial class WordScan
{
    public static IEnumerable<ContentProblem> Run(IReadOnlyList<CodeLiteral> literals, IReadOnlyCollection<FileVersion> files)
    {
        var pages = files.Select(file => file.Item).OfType<Page>().ToDictionary(page => page.Id);
        var named = literals
            .Where(literal => PagePattern().IsMatch(literal.Before) && pages.ContainsKey(literal.Text))
            .ToLookup(literal => Halves(literal.File), literal => pages[literal.Text]);

        foreach (var literal in literals.Where(literal => !literal.IsStart && WordPattern().IsMatch(literal.Before)))
        {
            var own = named[Halves(literal.File)].Distinct().ToList();
            if (own.Count > 0 && !own.Any(page => page.Words.ContainsKey(literal.Text)))
                yield return Missing(literal, own, pages.Values.Any(page => page.Words.ContainsKey(literal.Text)));
        }
        foreach (var page in named.SelectMany(group => group).Distinct())
        {
            foreach (var key in page.Words.Keys.Where(key => !literals.Any(literal => literal.Names(key))))
                yield return new ContentProblem($"{KindFolder.Pages}/{page.Id}.md", 1, ProblemLevel.Warning, $"No code shows the words \"{key}\". Check the key, or take it out.");
        }
    }

    private static ContentProblem Missing(CodeLiteral literal, List<Page> own, bool elsewhere) => new(
        literal.File,
        literal.Line,
        elsewhere ? ProblemLevel.Warning : ProblemLevel.Error,
        $"The code shows the words \"{literal.Text}\", but they are not in {string.Join(" or ", own.Select(page => $"content/pages/{page.Id}.md"))}.{NearestName.Suggest(literal.Text, own.SelectMany(page => page.Words.Keys))}");

    private static string Halves(string file) => file.EndsWith(".razor.cs", StringComparison.Ordinal) ? file[..^3] : file;

    [GeneratedRegex(@"\.Pages\[\s*\z")]
    private static partial Regex PagePattern();

    [GeneratedRegex(@"\bWords?\(\s*\z")]
    private static partial Regex WordPattern();
}
