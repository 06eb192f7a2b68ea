namespace OcopSite.Imaging;

/// <summary>A picture ready to be sent.</summary>
/// <param name="Content">An open stream; whoever asked disposes it.</param>
/// <param name="Tag">Changes whenever the bytes do: fit for an entity tag.</param>
public sealed record EncodedImage(Stream Content, ImageFormat Format, string Tag)
{
    public string ContentType => Format.ContentType();
}
