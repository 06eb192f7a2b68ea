namespace OcopSite.Content.Items;

/// <summary>A picture from the media library.</summary>
/// <param name="Url">Original file, from the site root.</param>
/// <param name="Width">Pixels; 0 when unknown.</param>
/// <param name="Height">Pixels; 0 when unknown.</param>
/// <param name="Alt">Alternative text; <see langword="null"/> when the picture is decorative.</param>
public sealed record Image(Guid Id, string Url, int Width, int Height, LocalText? Alt, bool IsIllustration, string? Credit)
{
    /// <summary>What must stay visible when the picture is cut; <see langword="null"/> for its middle.</summary>
    public FocalPoint? Focus { get; init; }

    /// <summary>Only the shapes that an editor cut by hand.</summary>
    public IReadOnlyList<ImageCrop> Crops { get; init; } = [];
}
