namespace OcopSite.Web.Media;

/// <summary>What an <c>img</c> element needs to know of a picture.</summary>
/// <param name="SrcSet">Its widths to choose from; <see langword="null"/> where there is only the original.</param>
/// <param name="Width">Pixels of the largest; <see langword="null"/> when unknown.</param>
/// <param name="Height">Pixels of the largest; <see langword="null"/> when unknown.</param>
public sealed record PictureSource(string Url, string? SrcSet, int? Width, int? Height);
