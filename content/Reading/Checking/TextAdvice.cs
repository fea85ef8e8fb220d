using WestKent.Content.Reading.Kinds;
using WestKent.Content.Reading.Markup;
using WestKent.Content.Reading.Parsing;

namespace WestKent.Content.Reading.Checking;

/// <summary>What an editor may want to know of a file's texts, worked out only when someone asks.</summary>
internal sealed record TextAdvice(IReadOnlyList<ContentProblem> Problems, IReadOnlyList<double> ReadingAges)
{
    public static readonly TextAdvice None = new([], []);

    public static TextAdvice For(string path, FileReading file)
    {
        var findings = new Findings(path);
        var ages = new List<double>();
        foreach (var piece in file.Pieces)
        {
            ToneCheck.Run(piece, findings);
            var document = piece.Use == PieceUse.Markdown ? MarkdownTree.Read(piece.Text) : null;
            if (ReadingAge.Check(piece, document, findings) is { } age)
                ages.Add(age);
        }
        return new TextAdvice(findings.All, ages);
    }
}
