using System.Text.RegularExpressions;

using WestKent.Content.Reading.Kinds;
using WestKent.Content.Reading.Parsing;

namespace WestKent.Content.Reading.Checking;

/// <summary>Compares what the code asks of content with what is there.</summary>
/// <remarks>
/// It looks at the text in quotes in every .cs and .razor file of bot, portal and cases, comment lines apart.
/// <para>Prompts: a text counts as a prompt's key when it stands right behind <c>prompts[</c> (any capitals, also <c>content.Prompts[</c>), or when
/// it is written like <c>folder/name</c> and <c>folder</c> is a folder in content/prompts. A key with a hole (<c>$"needs/{id}"</c>), or one that ends
/// in / or -, stands for all keys that start so. A key that is not there is an error on the code's line. A prompt is an orphan (a warning) if no
/// text in quotes names it.</para>
/// <para>Other kinds: a text right behind <c>.Pages[</c>, <c>.Notices[</c>, <c>.Guides[</c> and so on has to be a file there.</para>
/// <para>Links below /my-case/ and /case-review/: there has to be a <c>@page</c> with that address.</para>
/// <para>Words of pages: see <see cref="WordScan"/>.</para>
/// </remarks>
internal static partial class CodeScan
{
    public static IReadOnlyList<ContentProblem> Run(string root, IReadOnlyCollection<FileVersion> files)
    {
        var literals = CodeLiterals.Read(root);
        var ids = files.ToLookup(file => file.Kind.Folder, file => file.Id);
        return
        [
            .. Prompts(literals, [.. ids[KindFolder.Prompts]]),
            .. literals.SelectMany(literal => OtherKinds(literal, ids)),
            .. WordScan.Run(literals, files),
            .. Steps(literals, files),
        ];
    }

    private static List<ContentProblem> Prompts(IReadOnlyList<CodeLiteral> literals, IReadOnlyList<string> prompts)
    {
        var folders = prompts.Where(id => id.Contains('/', StringComparison.Ordinal)).Select(id => id.Split('/')[0]).ToHashSet(StringComparer.Ordinal);
        var asked = literals.Where(literal => PromptIndexPattern().IsMatch(literal.Before) || LooksLikeKey(literal.Text, folders)).ToList();
        var problems = asked
            .Where(literal => !prompts.Any(literal.Names))
            .Select(literal => new ContentProblem(literal.File, literal.Line, ProblemLevel.Error, Missing(literal, prompts)))
            .ToList();
        if (asked.Count > 0)
            problems.AddRange(prompts.Where(id => !literals.Any(literal => literal.Names(id))).Select(Orphan));
        return problems;
    }

    private static IEnumerable<ContentProblem> OtherKinds(CodeLiteral literal, ILookup<string, string> ids)
    {
        if (OtherIndexPattern().Match(literal.Before) is not { Success: true } index)
            yield break;
        var folder = index.Groups["kind"].Value.ToLowerInvariant();
        if (!ids[folder].Any(literal.Names))
            yield return new ContentProblem(literal.File, literal.Line, ProblemLevel.Error, $"The code asks for \"{literal.Text}\" of {folder}, but there is no content/{folder}/{literal.Text}.md.{NearestName.Suggest(literal.Text, ids[folder])}");
    }

    private static IEnumerable<ContentProblem> Steps(IReadOnlyList<CodeLiteral> literals, IReadOnlyCollection<FileVersion> files)
    {
        var routes = literals.Where(literal => literal.Before.TrimEnd().EndsWith("@page", StringComparison.Ordinal)).Select(literal => literal.Text).ToList();
        return from file in files
               where routes.Count > 0
               from link in file.Links
               let reason = SiteRoutes.RefuseStep(link.Url, routes)
               where reason is not null
               select new ContentProblem(file.Path, link.Line, ProblemLevel.Error, reason);
    }

    private static bool LooksLikeKey(string text, HashSet<string> folders) =>
        KeyPattern().IsMatch(text) && folders.Contains(text.Split('/')[0]);

    private static string Missing(CodeLiteral literal, IReadOnlyList<string> prompts) => literal.IsStart
        ? $"The code asks for prompts that start with \"{literal.Text}\", but content/prompts has none."
        : $"The code asks for the prompt \"{literal.Text}\", but there is no content/prompts/{literal.Text}.md.{NearestName.Suggest(literal.Text, prompts)}";

    private static ContentProblem Orphan(string id) =>
        new($"prompts/{id}.md", 1, ProblemLevel.Warning, "No code asks for this prompt. Check its name, or delete it.");

    [GeneratedRegex(@"prompts\??\[\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PromptIndexPattern();

    [GeneratedRegex(@"\.(?<kind>Pages|Notices|Guides|Outcomes|Types|Exclusions|Wishes|Safety|Support|Councils)\[\s*\z")]
    private static partial Regex OtherIndexPattern();

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*/([a-z0-9-]+/?)*\z")]
    private static partial Regex KeyPattern();
}
