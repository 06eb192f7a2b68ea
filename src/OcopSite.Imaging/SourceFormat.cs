namespace OcopSite.Imaging;

/// <summary>The formats originals may have.</summary>
public enum SourceFormat
{
    Jpeg,
    Png,
    WebP,
    Gif,
    Avif,
    Heic,
}
