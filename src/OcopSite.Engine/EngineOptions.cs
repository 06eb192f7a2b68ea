using OcopSite.Content.Schema;

namespace OcopSite.Engine;

/// <summary>What the engine has to know. Bound from the configuration section <c>Ocop</c>.</summary>
public sealed class EngineOptions
{
    public const string Section = "Ocop";

    /// <summary>The name of the connection string in <c>ConnectionStrings</c>.</summary>
    public const string ConnectionStringName = "Content";

    /// <summary>The folder of the database (SQLite) and of the media files.</summary>
    public string DataDirectory { get; set; } = "data";

    public DatabaseOptions Database { get; set; } = new();

    /// <summary>The types of the content; those of the site unless a recorded set stands in for them.</summary>
    public ContentSchema Schema { get; set; } = OcopSchema.Current;

    /// <summary>Where media files lie.</summary>
    public string MediaDirectory => Path.Combine(Path.GetFullPath(DataDirectory), "media");

    /// <summary>Where the files of media items in the bin lie: nothing serves this folder.</summary>
    public string WithheldDirectory => Path.Combine(Path.GetFullPath(DataDirectory), "media-withheld");
}
