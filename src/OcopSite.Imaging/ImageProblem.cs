namespace OcopSite.Imaging;

/// <summary>Why an original is not read.</summary>
public enum ImageProblem
{
    /// <summary>No picture, or of a kind that is not taken, such as SVG.</summary>
    UnknownFormat,

    /// <summary>A HEIC photo, and no decoder for it on this machine.</summary>
    HeicNotReadable,

    TooManyBytes,
    TooManyPixels,

    /// <summary>Cut short or broken.</summary>
    Damaged,
}
