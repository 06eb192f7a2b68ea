namespace OcopSite.Inquiries.Storage;

/// <summary>The database settings of the site, section <c>Ocop:Database</c>.</summary>
public sealed class InquiryDatabaseOptions
{
    public const string Section = "Ocop:Database";

    public const string Sqlite = "sqlite";
    public const string PostgreSql = "postgresql";

    /// <summary>The name of the connection string in <c>ConnectionStrings</c>.</summary>
    public const string ConnectionStringName = "Content";

    /// <summary><c>sqlite</c> or <c>postgresql</c>.</summary>
    public string Provider { get; set; } = Sqlite;

    /// <summary>Used with PostgreSQL; SQLite always has a file of its own in the data directory.</summary>
    public string? ConnectionString { get; set; }
}
