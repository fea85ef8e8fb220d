using System.Text.RegularExpressions;

using WestKent.Content.Reading.Parsing;

namespace WestKent.Content.Reading.Checking;

/// <summary>Compares the prompts the code asks for with those that are there.</summary>
/// <remarks>
/// It looks at the text in quotes in every .cs and .razor file of bot, portal and cases, comment lines apart. A text counts as a prompt's key
/// when it stands right behind <c>prompts[</c> (any capitals, also <c>content.Prompts[</c>), or when it is written like <c>folder/name</c> and
/// <c>folder</c> is a folder in content/prompts. A key with a hole (<c>$"needs/{id}"</c>) or one that ends in / or - stands for all keys that
/// start so. A key that is not there is an error on the code's line. A prompt is an orphan (a warning) if no text in quotes names it.
/// </remarks>
internal static partial class CodeScan
{
    private static readonly string[] CodeFolders = ["bot", "portal", "cases"];
    private static readonly string[] NotCode = ["bin", "obj", "node_modules"];

    public static IReadOnlyList<ContentProblem> Run(string root, IReadOnlyCollection<string> prompts)
    {
        var folders = prompts.Where(id => id.Contains('/', StringComparison.Ordinal)).Select(id => id.Split('/')[0]).ToHashSet(StringComparer.Ordinal);
        var literals = CodeFiles(root).SelectMany(file => Literals(root, file)).ToList();
        var asked = literals.Where(literal => literal.IsIndex || LooksLikeKey(literal.Text, folders)).ToList();
        var problems = asked
            .Where(literal => !prompts.Any(literal.Names))
            .Select(literal => new ContentProblem(literal.File, literal.Line, ProblemLevel.Error, Missing(literal, prompts)))
            .ToList();
        if (asked.Count > 0)
            problems.AddRange(prompts.Where(id => !literals.Any(literal => literal.Names(id))).Select(Orphan));
        return problems;
    }

    private sealed record Literal(string File, int Line, string Text, bool IsStart, bool IsIndex)
    {
        public bool Names(string id) => IsStart ? Text.Length > 0 && id.StartsWith(Text, StringComparison.Ordinal) : id == Text;
    }

    private static IEnumerable<FileInfo> CodeFiles(string root) =>
        from folder in CodeFolders
        let directory = new DirectoryInfo(Path.Combine(root, folder))
        where directory.Exists
        from file in directory.EnumerateFiles("*", SearchOption.AllDirectories)
        where file.Extension is ".cs" or ".razor"
        where !Path.GetRelativePath(root, file.FullName).Split(Path.DirectorySeparatorChar).Any(NotCode.Contains)
        select file;

    private static IEnumerable<Literal> Literals(string root, FileInfo file)
    {
        var path = Path.GetRelativePath(root, file.FullName).Replace('\\', '/');
        var number = 0;
        foreach (var line in File.ReadLines(file.FullName))
        {
            number++;
            if (line.AsSpan().TrimStart().StartsWith("//"))
                continue;
            foreach (Match match in QuotedPattern().Matches(line))
            {
                var text = match.Groups["text"].Value;
                var hole = match.Groups["sign"].Value.Contains('$', StringComparison.Ordinal) ? text.IndexOf('{', StringComparison.Ordinal) : -1;
                var start = hole < 0 ? text : text[..hole];
                yield return new Literal(path, number, start, hole >= 0 || start.EndsWith('/') || start.EndsWith('-'), IndexPattern().IsMatch(line[..match.Index]));
            }
        }
    }

    private static bool LooksLikeKey(string text, HashSet<string> folders) =>
        KeyPattern().IsMatch(text) && folders.Contains(text.Split('/')[0]);

    private static string Missing(Literal literal, IReadOnlyCollection<string> prompts) => literal.IsStart
        ? $"The code asks for prompts that start with \"{literal.Text}\", but content/prompts has none."
        : $"The code asks for the prompt \"{literal.Text}\", but there is no content/prompts/{literal.Text}.md.{NearestName.Suggest(literal.Text, prompts)}";

    private static ContentProblem Orphan(string id) =>
        new($"prompts/{id}.md", 1, ProblemLevel.Warning, "No code asks for this prompt. Check its name, or delete it.");

    [GeneratedRegex(@"(?<sign>[$@]{0,2})""(?<text>(?:[^""\\]|\\.)*)""")]
    private static partial Regex QuotedPattern();

    [GeneratedRegex(@"prompts\??\[\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IndexPattern();

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*/([a-z0-9-]+/?)*\z")]
    private static partial Regex KeyPattern();
}
