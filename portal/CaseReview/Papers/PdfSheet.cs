using PdfSharp;
using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.UniversalAccessibility;

namespace WestKent.Portal.CaseReview.Papers;

/// <summary>Sets words on A4 pages, top to bottom, and begins a new page when one is full. Everything set is tagged.</summary>
internal sealed class PdfSheet : IDisposable
{
    public const double Left = 56;
    public const double Width = 595 - (2 * Left);

    private const double Top = 56;
    private const double Bottom = 842 - 72;
    private const double FootGap = 14;
    private const double FootSize = 7.5;
    private const double NumberSize = 9;
    private const double NumberWidth = 80;

    private readonly PdfDocument document = new();
    private readonly UAManager tags;
    private readonly string foot;
    private readonly Func<int, string> pageWords;
    private XGraphics? drawing;
    private int page;

    /// <param name="title">What a reader of the file shows as its title.</param>
    /// <param name="language">The language it is read aloud in.</param>
    /// <param name="foot">What stands at the foot of every page.</param>
    /// <param name="pageWords">The words for a page's number.</param>
    public PdfSheet(string title, string language, string foot, Func<int, string> pageWords)
    {
        (this.foot, this.pageWords) = (foot, pageWords);
        PdfFonts.Use();
        document.Info.Title = title;
        document.Info.Creator = "";
        document.Language = language;
        document.ViewerPreferences.DisplayDocTitle = true;
        tags = UAManager.ForDocument(document);
        tags.SetDocumentLanguage(language);
        NewPage();
    }

    public double Y { get; private set; }

    public StructureBuilder Tags => tags.StructureBuilder;

    public static XFont Plain(double size) => new(PdfFonts.Family, size, XFontStyleEx.Regular);

    public static XFont Strong(double size) => new(PdfFonts.Family, size, XFontStyleEx.Bold);

    public void Space(double points) => Y += points;

    /// <summary>Begins a new page if fewer points than these are left.</summary>
    public bool Need(double points)
    {
        if (Y + points <= Bottom)
            return false;
        NewPage();
        return true;
    }

    /// <summary>Sets words over the width as one element; a paragraph longer than the page goes on as another on the next.</summary>
    public void Words(string words, XFont font, PdfBlockLevelElementTag tag)
    {
        var lines = Wrapped(words, font, Width);
        for (var from = 0; from < lines.Count;)
        {
            Need(LineHeight(font));
            var fit = Math.Min(lines.Count - from, Math.Max(1, (int)((Bottom - Y) / LineHeight(font))));
            Tags.BeginElement(tag);
            foreach (var line in lines.GetRange(from, fit))
                Line(line, font, Left);
            Tags.End();
            from += fit;
        }
    }

    /// <summary>Sets lines side by side in columns, each as one cell.</summary>
    public void Row(IReadOnlyList<IReadOnlyList<string>> cells, IReadOnlyList<double> widths, XFont font, PdfBlockLevelElementTag cellTag)
    {
        var top = Y;
        var end = top;
        Tags.BeginElement(PdfBlockLevelElementTag.TableRow);
        var x = Left;
        foreach (var (lines, width) in cells.Zip(widths))
        {
            Y = top;
            Tags.BeginElement(cellTag);
            foreach (var line in lines)
                Line(line, font, x);
            Tags.End();
            end = Math.Max(end, Y);
            x += width;
        }

        Tags.End();
        Y = end + 3;
        Rule();
    }

    public void Rule()
    {
        Tags.BeginArtifact();
        drawing!.DrawLine(new XPen(XColor.FromArgb(170, 170, 170), 0.6), Left, Y, Left + Width, Y);
        Tags.End();
        Y += 5;
    }

    public static double LineHeight(XFont font) => font.Size * 1.35;

    public List<string> Wrapped(string words, XFont font, double width)
    {
        var lines = new List<string>();
        foreach (var paragraph in PdfText.Shown(words).Split('\n'))
            lines.AddRange(PdfText.Wrap(paragraph, width, text => drawing!.MeasureString(text, font).Width));
        return lines;
    }

    /// <summary>The file, and how many pages it has.</summary>
    public (byte[] File, int Pages) Finish()
    {
        EndPage();
        using var file = new MemoryStream();
        document.Save(file, closeStream: false);
        return (file.ToArray(), page);
    }

    public void Dispose()
    {
        drawing?.Dispose();
        document.Dispose();
    }

    private void Line(string line, XFont font, double x)
    {
        drawing!.DrawString(line, font, XBrushes.Black, x, Y + font.Size);
        Y += LineHeight(font);
    }

    private void NewPage()
    {
        EndPage();
        var added = document.AddPage();
        added.Size = PageSize.A4;
        page++;
        drawing = XGraphics.FromPdfPage(added);
        Y = Top;
    }

    // The foot is set while its page is the newest: tags can be added to no other.
    private void EndPage()
    {
        if (drawing is null)
            return;

        Tags.BeginArtifact();
        Y = Bottom + FootGap;
        foreach (var line in Wrapped(foot, Plain(FootSize), Width - NumberWidth))
            Line(line, Plain(FootSize), Left);
        Y = Bottom + FootGap;
        var number = pageWords(page);
        Line(number, Plain(NumberSize), Left + Width - drawing.MeasureString(number, Plain(NumberSize)).Width);
        Tags.End();
        drawing.Dispose();
        drawing = null;
    }
}
