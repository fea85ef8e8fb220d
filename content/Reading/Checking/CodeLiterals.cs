using System.Text.RegularExpressions;

namespace WestKent.Content.Reading.Checking;

/// <summary>A text in quotes in the code, with what stands before it. With a hole in it only its start is known.</summary>
internal sealed record CodeLiteral(string File, int Line, string Text, bool IsStart, string Before)
{
    public bool Names(string id) => IsStart ? Text.Length > 0 && id.StartsWith(Text, StringComparison.Ordinal) : id == Text;
}

/// <summary>Reads every text in quotes from the .cs and .razor files of the rooms beside content.</summary>
internal static partial class CodeLiterals
{
    private static readonly string[] CodeFolders = ["bot", "portal", "cases"];
    private static readonly string[] NotCode = ["bin", "obj", "node_modules"];

    public static IReadOnlyList<CodeLiteral> Read(string root) => [.. Files(root).SelectMany(file => In(root, file))];

    private static IEnumerable<FileInfo> Files(string root) =>
        from folder in CodeFolders
        let directory = new DirectoryInfo(Path.Combine(root, folder))
        where directory.Exists
        from file in directory.EnumerateFiles("*", SearchOption.AllDirectories)
        where file.Extension is ".cs" or ".razor"
        where !Path.GetRelativePath(root, file.FullName).Split(Path.DirectorySeparatorChar).Any(NotCode.Contains)
        select file;

    private static IEnumerable<CodeLiteral> In(string root, FileInfo file)
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
                yield return new CodeLiteral(path, number, start, hole >= 0 || start.EndsWith('/') || start.EndsWith('-'), line[..match.Index]);
            }
        }
    }

    // Looks behind every quote mark, opening or closing, so that Title="@Words("heading")" gives up what is inside it.
    [GeneratedRegex(@"(?<sign>[$@]{0,2})""(?=(?<text>[^""]*)"")")]
    private static partial Regex QuotedPattern();
}
