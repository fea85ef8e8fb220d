using System.Globalization;
using System.Text;
using CsvHelper;
using WestKent.Cases.Figures;
using WestKent.Cases.Policies;
using WestKent.Content.Reading;

namespace WestKent.Portal.Staff.Figures;

/// <summary>Figures as a spreadsheet reads them. Nothing in it names anyone, and nothing in it can run as a formula.</summary>
internal static class FiguresCsv
{
    private static readonly CsvWriterOptions Safe = new() { FormatProvider = CultureInfo.InvariantCulture, Injection = CsvInjection.Escape, NewLine = "\r\n" };

    public static byte[] Of(IEnumerable<FigureTable> tables, AskedPeriod asked, FigureNames names, Page page) => Written(csv =>
    {
        Row(csv, page.Word("csv-figure"), page.Word("csv-part"), page.Word("csv-unit"), page.Word("csv-value"), page.Word("csv-counted"), page.Word("csv-out-of"),
            page.Word("csv-from"), page.Word("csv-to"));
        foreach (var table in tables)
        {
            var rows = asked.IsShared ? SmallNumbers.In(table) : [.. table.Rows.Select(row => new SharedFigure(row.Item, row))];
            foreach (var (item, row) in rows)
            {
                Row(csv, names.Table(table), names.Item(table, item), names.Unit(table.Rows[0].Unit), row is null ? page.Word("too-few") : Number(row.Value),
                    row is null ? "" : Number(row.Counted), row is null ? "" : Number(row.OutOf), DeskWords.Iso(asked.Period.From), DeskWords.Iso(asked.Period.To));
            }
        }
    });

    // The month and not the day, and no place: a reference says nothing to whoever is not at the desk.
    public static byte[] Of(FigureBehind behind, FigureNames names, Page page) => Written(csv =>
    {
        Row(csv, page.Word("column-reference"), page.Word("csv-month"), page.Word("column-band"), page.Word("column-counts"), page.Word("column-value"));
        foreach (var entry in behind.Row.Entries)
        {
            Row(csv, entry.Case.Reference, LondonDay.Of(entry.Case.ReportedUtc).ToString("yyyy-MM", CultureInfo.InvariantCulture), names.Band(entry.Case.Band),
                page.Word(entry.Counts ? "yes" : "no"), Number(entry.Value));
        }
    });

    private static string Number(double? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";

    private static byte[] Written(Action<CsvWriter> write)
    {
        using var file = new MemoryStream();
        // The mark at the start has spreadsheets read it as UTF-8.
        file.Write(Encoding.UTF8.Preamble);
        using (var csv = CsvWriter.Create(file, Safe, leaveOpen: true))
            write(csv);
        return file.ToArray();
    }

    private static void Row(CsvWriter csv, params string[] fields)
    {
        foreach (var field in fields)
            csv.WriteField(field);
        csv.EndRecord();
    }
}
