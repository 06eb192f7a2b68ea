namespace OcopSite.Imaging;

/// <summary>The formats pictures are sent in.</summary>
public enum ImageFormat
{
    Jpeg,
    Png,
    WebP,
    Avif,
}
