namespace OcopSite.Backoffice.Media;

/// <summary>Aliases of the media types, as a stock Umbraco names them.</summary>
public static class MediaTypes
{
    public const string Folder = "Folder";
    public const string Picture = "Image";
    public const string File = "File";
}
