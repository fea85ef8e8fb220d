using Markdig.Syntax;

using WestKent.Content.Reading.Kinds;

namespace WestKent.Content.Reading.Checking;

/// <summary>What the texts of one file told us besides its problems.</summary>
internal sealed record TextFacts(IReadOnlyList<SiteLink> Links, IReadOnlyList<double> ReadingAges)
{
    public static readonly TextFacts None = new([], []);
}

/// <summary>Every check that needs nothing but the file itself.</summary>
internal static class TextChecks
{
    public static TextFacts Run(FileReading file)
    {
        var links = new List<SiteLink>();
        var ages = new List<double>();
        var canBeFilled = PlaceholderCheck.Run(file);
        var samples = canBeFilled ? Samples(file) : null;
        foreach (var piece in file.Pieces)
        {
            ToneCheck.Run(piece, file.Findings);
            BannedWords.Run(file, piece);
            var document = samples is null ? null : RunFilled(file, piece, samples, links);
            if (ReadingAge.Check(piece, document, file.Findings) is { } age)
                ages.Add(age);
        }
        return new TextFacts(links, ages);
    }

    private static MarkdownDocument? RunFilled(FileReading file, TextPiece piece, Dictionary<string, string> samples, List<SiteLink> links)
    {
        switch (piece.Use)
        {
            case PieceUse.Sms:
                SmsCheck.Run(piece, Filling.Fill(piece.Text, samples, FillFor.Text), file.Findings);
                return null;
            case PieceUse.Markdown:
                return MarkdownCheck.Run(piece, Filling.Fill(piece.Text, samples, FillFor.Markdown), file.Findings, links);
            case PieceUse.Plain or PieceUse.Subject:
                return null;
        }
        return null;
    }

    private static Dictionary<string, string> Samples(FileReading file)
    {
        var samples = new Dictionary<string, string>(PlaceholderKinds.AlwaysThere, StringComparer.Ordinal);
        foreach (var (name, kind) in file.Placeholders)
            samples[name] = PlaceholderKinds.Samples.GetValueOrDefault(kind, "text");
        return samples;
    }
}
