using OcopSite.Content.Items;
using OcopSite.Content.Schema;
using OcopSite.Imaging;

namespace OcopSite.Web.Media;

/// <summary>A picture cut to a shape: by an editor's hand, else around its focal point.</summary>
/// <param name="Whole">The variant without its size.</param>
/// <param name="Width">Pixels that the original has for this shape.</param>
/// <param name="Height">Pixels that the original has for this shape.</param>
/// <param name="Crop">The shape; <see langword="null"/> for that of the original.</param>
internal sealed record PictureShape(ImageVariant Whole, int Width, int Height, CropDefinition? Crop)
{
    public static PictureShape Of(Image image, string path, string version, CropDefinition? crop)
    {
        var whole = new ImageVariant(path, image.Width) { Version = version };
        if (crop is null) return new PictureShape(whole, image.Width, image.Height, null);

        CropMargins? cut = image.Crops.FirstOrDefault(c => c.Alias == crop.Alias)?.Margins;
        double ratio = (double)crop.Width / crop.Height;
        double boxWidth = cut is null ? image.Width : image.Width * (1 - cut.Left - cut.Right);
        double boxHeight = cut is null ? image.Height : image.Height * (1 - cut.Top - cut.Bottom);
        int width = Math.Max(1, (int)Math.Min(boxWidth, boxHeight * ratio));
        return new PictureShape(
            cut is null ? whole with { Focus = FocusOf(image) } : whole with { Margins = new Margins(cut.Left, cut.Top, cut.Right, cut.Bottom) },
            width,
            HeightAt(width, crop),
            crop);
    }

    /// <summary>The picture in a width.</summary>
    public ImageVariant At(int width) => Whole with { Width = width, Height = Crop is null ? null : HeightAt(width, Crop) };

    // The middle need not be said.
    private static Focus? FocusOf(Image image) => image.Focus is { } point && point != new FocalPoint(0.5, 0.5) ? new Focus(point.Left, point.Top) : null;

    private static int HeightAt(int width, CropDefinition crop) => Math.Max(1, (int)Math.Round((double)width * crop.Height / crop.Width));
}
