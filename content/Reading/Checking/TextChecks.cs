using WestKent.Content.Reading.Kinds;

namespace WestKent.Content.Reading.Checking;

/// <summary>Every check of a file's texts that can keep it from being published.</summary>
internal static class TextChecks
{
    /// <summary>Gives the links to other pages of the site, which are checked once all files are known.</summary>
    public static IReadOnlyList<SiteLink> Run(FileReading file, bool recheckHtml)
    {
        var links = new List<SiteLink>();
        var samples = PlaceholderCheck.Run(file) ? PlaceholderKinds.SamplesFor(file.Placeholders) : null;
        foreach (var piece in file.Pieces)
        {
            BannedWords.Run(file, piece);
            if (samples is not null)
                RunFilled(file, piece, samples, links, recheckHtml);
        }
        return links;
    }

    private static void RunFilled(FileReading file, TextPiece piece, Dictionary<string, string> samples, List<SiteLink> links, bool recheckHtml)
    {
        if (piece.Use == PieceUse.Sms)
            SmsCheck.Run(piece, Filling.Fill(piece.Text, samples, FillFor.Text), file.Findings);
        else if (piece.Use == PieceUse.Markdown)
            MarkdownCheck.Run(piece, Filling.Fill(piece.Text, samples, FillFor.Markdown), file.Findings, links, recheckHtml);
    }
}
