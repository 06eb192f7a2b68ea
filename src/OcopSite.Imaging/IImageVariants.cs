namespace OcopSite.Imaging;

/// <summary>Pictures of the right size, shape and format, made from originals when they are first asked for.</summary>
public interface IImageVariants
{
    /// <summary>The variant, or <see langword="null"/> where there is no original.</summary>
    /// <exception cref="ImageRefusedException">The original cannot or must not be read.</exception>
    Task<EncodedImage?> OpenAsync(ImageVariant variant, ImageClient client, CancellationToken cancellationToken);

    /// <summary>The state of an original, for addresses that change when it does; <see langword="null"/> where there is none.</summary>
    string? VersionOf(string path);

    /// <summary>Forgets what was made from an original, or from all those below a folder.</summary>
    void Purge(string path);

    /// <summary>Forgets what was made from originals that are no longer there or have changed.</summary>
    void PurgeStale();
}
