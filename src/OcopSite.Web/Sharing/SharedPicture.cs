namespace OcopSite.Web.Sharing;

/// <summary>The picture that a shared link shows.</summary>
/// <param name="Url">From the site root.</param>
/// <param name="Width">Pixels; 0 when unknown.</param>
/// <param name="Height">Pixels; 0 when unknown.</param>
internal sealed record SharedPicture(string Url, string Type, int Width, int Height, string? Alt);
