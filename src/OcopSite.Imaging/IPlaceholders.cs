namespace OcopSite.Imaging;

/// <summary>Pictures of a few pixels that stand in, blurred, until the real one has come.</summary>
public interface IPlaceholders
{
    /// <summary>A data URI of about 150 bytes, or <see langword="null"/> where the picture has none: it is transparent, or unreadable.</summary>
    /// <param name="variant">The picture it stands for; only its shape counts.</param>
    ValueTask<string?> OfAsync(ImageVariant variant, CancellationToken cancellationToken);
}
