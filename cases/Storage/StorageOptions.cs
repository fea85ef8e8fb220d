namespace WestKent.Cases.Storage;

/// <summary>Section <c>Storage</c>: where the service keeps what it remembers.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>Folder of the embedded database and its keys; relative to the working folder.</summary>
    public string Directory { get; set; } = "data";

    /// <summary>A PostgreSQL connection string; empty means the embedded SQLite database.</summary>
    public string Postgres { get; set; } = "";

    /// <summary>Read the whole SQLite file for damage before serving anyone.</summary>
    public bool QuickCheckAtStart { get; set; } = true;

    public bool UsesPostgres => !string.IsNullOrWhiteSpace(Postgres);

    internal string Folder => Path.GetFullPath(Directory);

    internal string SqliteFile => Path.Combine(Folder, "selfservice.db");
}
