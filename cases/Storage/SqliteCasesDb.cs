using Microsoft.EntityFrameworkCore;

namespace WestKent.Cases.Storage;

/// <summary>The embedded database's own migration set hangs on this type.</summary>
public sealed class SqliteCasesDb(DbContextOptions<SqliteCasesDb> options) : CasesDb(options);
