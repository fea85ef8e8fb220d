using System.Globalization;
using PdfSharp.UniversalAccessibility;
using WestKent.Content.Reading;

namespace WestKent.Portal.CaseReview.Papers;

/// <summary>The papers as a PDF: selectable words, tagged, with a title and a language.</summary>
internal static class PdfPapers
{
    private const string Language = "en-GB";
    private const double KeyWidth = 130;

    private static readonly double[] Columns = [28, 88, 100, 88, 88, PdfSheet.Width - 392];

    // Set twice: how many pages there are is known only at the end, and it stands on each of them.
    public static byte[] Write(Paper paper) => Write(paper, Write(paper, 0).Pages).File;

    private static (byte[] File, int Pages) Write(Paper paper, int pages)
    {
        using var sheet = new PdfSheet(paper.Title, Language, paper.Foot, page => PageWords(paper, page, pages));
        sheet.Words(paper.Title, PdfSheet.Strong(20), PdfBlockLevelElementTag.Heading1);
        sheet.Space(2);
        sheet.Words(paper.Law, PdfSheet.Plain(10), PdfBlockLevelElementTag.Paragraph);
        foreach (var section in paper.Sections)
        {
            sheet.Space(14);
            sheet.Need(70);
            sheet.Words(section.Heading, PdfSheet.Strong(14), PdfBlockLevelElementTag.Heading2);
            sheet.Space(4);
            WriteFacts(sheet, section.Facts);
            foreach (var incident in section.Incidents)
                WriteIncident(sheet, incident);
            WriteTable(sheet, section.Table);
            foreach (var paragraph in section.Paragraphs)
            {
                sheet.Words(paragraph, PdfSheet.Plain(11), PdfBlockLevelElementTag.Paragraph);
                sheet.Space(4);
            }
        }

        if (!paper.AllWords().All(PdfText.CanShow))
            sheet.Words(paper.NotAllShown, PdfSheet.Plain(9.5), PdfBlockLevelElementTag.Paragraph);
        return sheet.Finish();
    }

    private static string PageWords(Paper paper, int page, int pages) => Filling.Fill(
        paper.PageOf,
        new Dictionary<string, string> { ["page"] = page.ToString(CultureInfo.InvariantCulture), ["pages"] = pages.ToString(CultureInfo.InvariantCulture) },
        FillFor.Text);

    private static void WriteFacts(PdfSheet sheet, IReadOnlyList<PaperRow> facts)
    {
        if (facts.Count == 0)
            return;

        var font = PdfSheet.Plain(11);
        sheet.Tags.BeginElement(PdfBlockLevelElementTag.Table);
        foreach (var fact in facts)
        {
            var (key, value) = (sheet.Wrapped(fact.Key, font, KeyWidth - 8), sheet.Wrapped(fact.Value, font, PdfSheet.Width - KeyWidth));
            sheet.Need(Math.Max(key.Count, value.Count) * PdfSheet.LineHeight(font));
            sheet.Row([key, value], [KeyWidth, PdfSheet.Width - KeyWidth], font, PdfBlockLevelElementTag.TableDataCell);
        }

        sheet.Tags.End();
    }

    private static void WriteIncident(PdfSheet sheet, PaperIncident incident)
    {
        sheet.Need(60);
        sheet.Words(incident.Day, PdfSheet.Strong(11), PdfBlockLevelElementTag.Heading3);
        sheet.Words(incident.Told, PdfSheet.Plain(9.5), PdfBlockLevelElementTag.Paragraph);
        if (incident.Where is not null)
            sheet.Words(incident.Where, PdfSheet.Plain(9.5), PdfBlockLevelElementTag.Paragraph);
        sheet.Words(incident.Words, PdfSheet.Plain(11), PdfBlockLevelElementTag.Paragraph);
        sheet.Space(8);
    }

    private static void WriteTable(PdfSheet sheet, PaperTable? table)
    {
        if (table is null)
            return;

        var (font, strong) = (PdfSheet.Plain(9.5), PdfSheet.Strong(9.5));
        var header = Cells(table.Headers);
        sheet.Tags.BeginElement(PdfBlockLevelElementTag.Table);
        sheet.Row(header, Columns, strong, PdfBlockLevelElementTag.TableHeaderCell);
        foreach (var row in table.Rows)
        {
            var cells = Cells(row);
            if (sheet.Need(cells.Max(cell => cell.Count) * PdfSheet.LineHeight(font) + 10))
                sheet.Row(header, Columns, strong, PdfBlockLevelElementTag.TableHeaderCell);
            sheet.Row(cells, Columns, font, PdfBlockLevelElementTag.TableDataCell);
        }

        sheet.Tags.End();

        List<IReadOnlyList<string>> Cells(IReadOnlyList<string> row) =>
            [.. row.Zip(Columns, (cell, width) => sheet.Wrapped(cell, font, width - 8))];
    }
}
