namespace OcopSite.Imaging.Processing;

/// <summary>Chooses the format for a picture and a client.</summary>
internal static class Negotiation
{
    public static ImageFormat Choose(ImageInfo image, ImageClient client)
    {
        // Motion is kept as WebP, which every browser decodes well.
        if (image.Frames > 1 && client.TakesWebP) return ImageFormat.WebP;
        if (client.TakesAvif) return ImageFormat.Avif;
        if (client.TakesWebP) return ImageFormat.WebP;
        return image.HasAlpha ? ImageFormat.Png : ImageFormat.Jpeg;
    }
}
