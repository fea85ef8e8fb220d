using System.Globalization;
using System.Text;
using WestKent.Cases.Following;
using WestKent.Content.Reading;
using WestKent.Portal.Guidance;

namespace WestKent.Portal.MyCase.Diaries;

/// <summary>The diary in words and as a table that spreadsheets open.</summary>
internal static class DiaryWords
{
    private const string ByteOrderMark = "\uFEFF";

    public static string When(Page page, DiaryEntry entry) => entry switch
    {
        { Day: { } day, At: { } at } => $"{CaseDays.Of(day)}, {DayAndTime.Of(at)}",
        { Day: { } day } => CaseDays.Of(day),
        { From: { } from, To: { } to } => Filling.Fill(
            page.Word("between"), new Dictionary<string, string> { ["from"] = CaseDays.Of(from), ["to"] = CaseDays.Of(to) }, FillFor.Text),
        { To: { } to } => CaseDays.Of(to),
        _ => page.Word("no-day"),
    };

    public static string Csv(Page page, Diary diary)
    {
        var table = new StringBuilder(ByteOrderMark);
        Row(table, page.Word("happened"), page.Word("table-hours"), page.Word("your-words"), page.Word("what"), page.Word("effect"), page.Word("told"));
        foreach (var entry in diary.Entries)
        {
            Row(table, Days(entry), entry.At?.ToString("HH:mm", CultureInfo.InvariantCulture), entry.WhenWords, entry.WhatHappened, entry.Effect, CaseDays.Of(entry.ToldUtc));
        }

        return table.ToString();
    }

    private static string Days(DiaryEntry entry) => entry switch
    {
        { Day: { } day } => CaseDays.Iso(day),
        { From: { } from, To: { } to } => $"{CaseDays.Iso(from)}/{CaseDays.Iso(to)}",
        { To: { } to } => CaseDays.Iso(to),
        _ => "",
    };

    private static void Row(StringBuilder table, params ReadOnlySpan<string?> cells)
    {
        for (var place = 0; place < cells.Length; place++)
        {
            table.Append(place == 0 ? "" : ",").Append('"').Append(Harmless(cells[place] ?? "").Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }

        table.Append("\r\n");
    }

    // A cell that begins like this is a formula to a spreadsheet (OWASP, CSV injection).
    private static string Harmless(string cell) => cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? $"'{cell}" : cell;
}
