using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Keeping;

/// <summary>One table's rows about a case.</summary>
internal sealed record RowsOfCase(Type Table, Func<CasesDb, Guid, CancellationToken, Task<IReadOnlyList<object>>> ReadAsync)
{
    public static RowsOfCase In<T>(Func<Guid, Expression<Func<T, bool>>> ofCase)
        where T : class => new(typeof(T), async (db, caseId, ct) => await db.Set<T>().Where(ofCase(caseId)).ToListAsync(ct));
}
