using Microsoft.Extensions.Options;
using NetVips;
using OcopSite.Imaging.Reading;

namespace OcopSite.Imaging.Processing;

/// <summary>Makes a variant: header, format, window, pixels, bytes.</summary>
internal sealed class VariantMaker(ImageReader reader, IOptions<ImagingOptions> options)
{
    public EncodedBytes Make(SourceFile source, ImageVariant variant, ImageClient client)
    {
        ImageInfo info = reader.Read(source.File);
        ImageFormat format = variant.Format ?? Negotiation.Choose(info, client);
        var framing = Framing.Of(info.Width, info.Height, variant);
        try
        {
            using Image image = info.Frames > 1 && format is ImageFormat.WebP
                ? Scaling.Animation(source.File, info, framing)
                : Scaling.Still(source.File, info, framing);
            return Encoder.Encode(image, format, client.SavesData ? options.Value.SaveDataQuality : options.Value.Quality, options.Value);
        }
        catch (VipsException e)
        {
            throw ImageReader.Unreadable(info.Format, e);
        }
    }
}
