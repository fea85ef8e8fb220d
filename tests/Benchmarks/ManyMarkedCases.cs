using System.Globalization;

namespace WestKent.Tests.Benchmarks;

internal static partial class ManyCases
{
    /// <summary>Gives each case words of its own in every place a page may show them.</summary>
    public static async Task<IReadOnlyList<MarkedCase>> MarkAsync(string folder, int cases)
    {
        await using var db = await OpenAsync(folder);
        var marked = new List<MarkedCase>();
        for (var number = 1; number <= cases; number++)
        {
            var (id, mark) = (IdOf(number, 0), string.Create(CultureInfo.InvariantCulture, $"mark{number:D5}x"));
            var one = new MarkedCase(id, "", mark, IdOf(number, 0xA), IdOf(number, 0xB), IdOf(number, 1));
            await RunAsync(db, $"""
                UPDATE IncidentWords SET WhatHappened = 'Noise {mark}', Who = '{mark}', Effect = '{mark}' WHERE IncidentId IN (SELECT Id FROM Incidents WHERE CaseId = '{id}');
                UPDATE Sources SET Name = 'Sam {mark}' WHERE CaseId = '{id}';
                UPDATE Timeline SET ResidentText = 'We wrote {mark}' WHERE CaseId = '{id}';
                INSERT INTO CaseQuestions (Id, CaseId, AskedUtc, StaffId, Text) VALUES ('{one.Question}', '{id}', datetime('now'), 'o', 'Which floor, {mark}?');
                INSERT INTO CaseMessages (Id, CaseId, AtUtc, "From", StaffId, Text) VALUES ('{one.Question}', '{id}', datetime('now'), 'Staff', 'o', 'Hello {mark}');
                INSERT INTO Representatives (Id, CaseId, Name, Contact, GivenUtc) VALUES ('{one.Helper}', '{id}', 'Ann {mark}', '{mark}', datetime('now'));
                """);
            marked.Add(one with { Reference = await TextAsync(db, $"SELECT Reference FROM Cases WHERE Id = '{id}'") });
        }

        return marked;
    }

    /// <summary>Rows of any case that the requests of others changed: an answer given, a helper sent away.</summary>
    public static async Task<string> ChangedAsync(string folder)
    {
        await using var db = await OpenAsync(folder);
        return await TextAsync(db, "SELECT (SELECT COUNT(*) FROM CaseQuestions WHERE Answer IS NOT NULL) + (SELECT COUNT(*) FROM Representatives WHERE WithdrawnUtc IS NOT NULL)");
    }

    private static string IdOf(int number, int each) => string.Create(CultureInfo.InvariantCulture, $"{number:X8}-{each:X4}-7000-8000-000000000000");

    private static async Task<string> TextAsync(Microsoft.Data.Sqlite.SqliteConnection db, string sql)
    {
        await using var command = db.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture)!;
    }
}
