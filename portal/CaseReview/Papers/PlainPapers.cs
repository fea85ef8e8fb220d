using System.Text;

namespace WestKent.Portal.CaseReview.Papers;

/// <summary>The papers as plain text, to paste into a council's form or read aloud.</summary>
internal static class PlainPapers
{
    public static string Write(Paper paper)
    {
        var text = new StringBuilder();
        text.AppendLine(paper.Title.ToUpperInvariant()).AppendLine(paper.Law);
        foreach (var section in paper.Sections)
        {
            text.AppendLine().AppendLine(section.Heading.ToUpperInvariant()).AppendLine();
            foreach (var row in section.Facts)
                text.AppendLine(row.Key.Length > 0 ? $"{row.Key}: {row.Value}" : row.Value);
            foreach (var incident in section.Incidents)
            {
                text.AppendLine(incident.Day).AppendLine(incident.Told);
                if (incident.Where is not null)
                    text.AppendLine(incident.Where);
                text.AppendLine(incident.Words).AppendLine();
            }

            WriteTable(text, section.Table);
            foreach (var paragraph in section.Paragraphs)
                text.AppendLine(paragraph);
        }

        // Old Windows programs show a file without these as one line.
        return text.AppendLine().AppendLine(paper.Foot).ToString().ReplaceLineEndings("\r\n");
    }

    private static void WriteTable(StringBuilder text, PaperTable? table)
    {
        foreach (var row in table?.Rows ?? [])
        {
            text.Append(table!.Headers[0]).Append(' ').AppendLine(row[0]);
            foreach (var (header, cell) in table.Headers.Zip(row).Skip(1))
                text.Append("  ").Append(header).Append(": ").AppendLine(cell);
        }
    }
}
