namespace OcopSite.Web.Offline;

internal sealed record ManifestIcon(string Src, string Sizes, string Type, string Purpose)
{
    public static ManifestIcon Png(string src, int size, string purpose = "any") => new(src, $"{size}x{size}", "image/png", purpose);
}
