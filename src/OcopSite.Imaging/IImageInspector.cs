namespace OcopSite.Imaging;

/// <summary>Looks at the header of a file: what an upload is, before anything is decoded or kept.</summary>
public interface IImageInspector
{
    /// <exception cref="ImageRefusedException">It is no picture we take, or too large a one.</exception>
    Task<ImageInfo> InspectAsync(string file, CancellationToken cancellationToken);
}
