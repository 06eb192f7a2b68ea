using System.Collections.Concurrent;
using OcopSite.Content.Items;
using OcopSite.Content.Schema;
using OcopSite.Imaging;

namespace OcopSite.Web.Media;

/// <summary>
/// Addresses of the pictures on a page, in the sizes and shapes they are shown in. What cannot be resized, because its size or its file is not
/// known here, is named as it is.
/// </summary>
public sealed class ImageUrls(IVariantUrls urls, IImageVariants variants, IPlaceholders placeholders)
{
    // For browsers that cannot choose: enough for a phone.
    private const int PlainWidth = 720;

    // What sharp screens show for one pixel of a style sheet.
    private const int PixelsPerPixel = 2;

    // Signing is most of the work, and lists show the same pictures; bounded, because a site may have more of them than memory should hold.
    private const int Kept = 4096;

    private readonly ConcurrentDictionary<PictureShape, PictureSource> _known = [];

    /// <summary>The picture in all widths that are worth offering.</summary>
    /// <param name="crop">The shape it is cut to; <see langword="null"/> to show it whole.</param>
    public PictureSource Of(Image image, CropDefinition? crop = null)
    {
        if (ShapeOf(image, crop) is not PictureShape shape) return new PictureSource(image.Url, null, Known(image.Width), Known(image.Height));
        if (_known.TryGetValue(shape, out PictureSource? source)) return source;
        if (_known.Count >= Kept) _known.Clear();
        return _known[shape] = Offer(shape);
    }

    /// <summary>The picture as a JPEG for readers of unknown skill, such as those who show shared links.</summary>
    public string Jpeg(Image image, int width, CropDefinition? crop = null)
        => ShapeOf(image, crop) is PictureShape shape ? urls.Of(shape.At(Math.Min(width, shape.Width)) with { Format = ImageFormat.Jpeg }) : image.Url;

    /// <summary>A data URI of a few pixels to show until the whole picture has come, or <see langword="null"/>.</summary>
    public ValueTask<string?> PlaceholderAsync(Image image, CancellationToken cancellationToken)
        => PathOf(image) is string path ? placeholders.OfAsync(new ImageVariant(path, image.Width), cancellationToken) : default;

    private PictureSource Offer(PictureShape shape)
    {
        int[] widths = [.. WidthLadder.UpTo(shape.Width)];
        // A crop is made for its place on the page: no screen needs many more pixels, and a list of cards names every width it offers.
        int enough = shape.Crop is CropDefinition crop ? PixelsPerPixel * crop.Width : shape.Width;
        ImageVariant[] offered = [.. widths.Where((_, step) => step == 0 || widths[step - 1] < enough).Select(shape.At)];
        ImageVariant plain = offered.FirstOrDefault(variant => variant.Width >= PlainWidth) ?? offered[^1];
        return new PictureSource(urls.Of(plain), string.Join(", ", offered.Select(v => $"{urls.Of(v)} {v.Width}w")), shape.Width, shape.Height);
    }

    private PictureShape? ShapeOf(Image image, CropDefinition? crop)
        => PathOf(image) is string path && variants.VersionOf(path) is string version ? PictureShape.Of(image, path, version, crop) : null;

    private static string? PathOf(Image image)
        => image is { Width: > 0, Height: > 0, Url: ['/', ..] } ? Uri.UnescapeDataString(image.Url) : null;

    private static int? Known(int pixels) => pixels > 0 ? pixels : null;
}
