namespace OcopSite.Engine;

public sealed class DatabaseOptions
{
    public const string Sqlite = "sqlite";
    public const string PostgreSql = "postgresql";

    /// <summary><c>sqlite</c> or <c>postgresql</c>.</summary>
    public string Provider { get; set; } = Sqlite;

    /// <summary>The connection string <c>Content</c>; SQLite has a file in the data folder when there is none.</summary>
    public string? ConnectionString { get; set; }
}
