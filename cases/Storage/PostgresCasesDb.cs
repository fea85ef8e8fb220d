using Microsoft.EntityFrameworkCore;

namespace WestKent.Cases.Storage;

/// <summary>PostgreSQL's own migration set hangs on this type.</summary>
public sealed class PostgresCasesDb(DbContextOptions<PostgresCasesDb> options) : CasesDb(options);
