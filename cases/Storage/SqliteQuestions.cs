using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace WestKent.Cases.Storage;

/// <summary>Asks SQLite about itself; the answers are single words.</summary>
internal static class SqliteQuestions
{
    public static async Task<string> AskAsync(SqliteCasesDb db, string question, CancellationToken ct)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // Only the literals of this folder come here.
        command.CommandText = question;
#pragma warning restore CA2100
        return Convert.ToString(await command.ExecuteScalarAsync(ct), CultureInfo.InvariantCulture) ?? "";
    }
}
