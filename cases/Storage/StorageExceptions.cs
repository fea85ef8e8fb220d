namespace WestKent.Cases.Storage;

/// <summary>Something of the same key is stored already; nothing of this unit of work was kept.</summary>
/// <param name="table">The table that holds the earlier row.</param>
/// <param name="isPrimaryKey">Whether the primary key itself was taken, rather than another unique index.</param>
public sealed class DuplicateKeyException(string table, bool isPrimaryKey, Exception inner)
    : Exception($"A row with the same key is already in {table}.", inner)
{
    public string Table { get; } = table;

    public bool IsPrimaryKey { get; } = isPrimaryKey;
}

/// <summary>Others were writing for longer than we wait; nothing was kept and it can be tried again.</summary>
public sealed class StorageBusyException(Exception? inner = null) : Exception("The database is busy.", inner);

/// <summary>The disk has no room; nothing was kept.</summary>
public sealed class StorageFullException(Exception inner) : Exception("The database has no room left.", inner);

/// <summary>The service must not start on this database. The message is one plain line for the person starting it.</summary>
public sealed class StorageRefusedException(string message, Exception? inner = null) : Exception(message, inner);
