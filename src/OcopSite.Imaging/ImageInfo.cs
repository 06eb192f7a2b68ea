namespace OcopSite.Imaging;

/// <summary>What the header of a picture says.</summary>
/// <param name="Width">Pixels as one sees it, turned as the camera noted.</param>
/// <param name="Height">Pixels of one frame.</param>
/// <param name="Frames">More than one in an animation.</param>
public sealed record ImageInfo(SourceFormat Format, int Width, int Height, int Frames, bool HasAlpha)
{
    /// <summary>Whether it says what its colours are; without, they are those of the screen.</summary>
    public bool HasProfile { get; init; }
}
