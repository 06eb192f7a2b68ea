using NetVips;
using OcopSite.Imaging.Processing;
using OcopSite.Imaging.Reading;

namespace OcopSite.Imaging.Cards;

/// <summary>The picture of a card.</summary>
internal sealed record CardPicture(string File, ImageInfo Info, Focus? Focus)
{
    /// <summary>Its pixels, without transparency, filling a size.</summary>
    public Image Fill(int width, int height)
    {
        var framing = Framing.Of(Info.Width, Info.Height, new ImageVariant(File, width) { Height = height, Focus = Focus });
        try
        {
            using Image cut = Scaling.Still(File, Info, framing);
            using Image colour = cut.Colourspace(Enums.Interpretation.Srgb);
            using Image opaque = colour.HasAlpha() ? colour.Flatten(background: [255]) : colour.Copy();
            // A small original is enlarged here: a card has one size.
            using Image filling = opaque.ThumbnailImage(width, height: height, size: Enums.Size.Force);
            return filling.CopyMemory();
        }
        catch (VipsException e)
        {
            throw ImageReader.Unreadable(Info.Format, e);
        }
    }
}
