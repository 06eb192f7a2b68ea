using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
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

    // An image of the snapshot never changes: when its file does, the documents that show it come anew. Its addresses need signing once.
    private readonly ConditionalWeakTable<Image, ConcurrentDictionary<string, PictureSource>> _sources = [];
    private readonly ConditionalWeakTable<Image, ConcurrentDictionary<string, string?>> _placeholders = [];

    /// <summary>The picture in all widths that are worth offering.</summary>
    /// <param name="crop">The shape it is cut to; <see langword="null"/> to show it whole.</param>
    public PictureSource Of(Image image, CropDefinition? crop = null)
    {
        ConcurrentDictionary<string, PictureSource> known = _sources.GetOrCreateValue(image);
        if (known.TryGetValue(KeyOf(crop), out PictureSource? source)) return source;
        // A file that is not there yet may still come.
        return ShapeOf(image, crop) is PictureShape shape
            ? known[KeyOf(crop)] = Offer(shape, crop)
            : new PictureSource(image.Url, null, Known(image.Width), Known(image.Height));
    }

    /// <summary>The picture as a JPEG for readers of unknown skill, such as those who show shared links.</summary>
    public string Jpeg(Image image, int width, CropDefinition? crop = null)
        => ShapeOf(image, crop) is PictureShape shape ? urls.Of(shape.At(Math.Min(width, shape.Width)) with { Format = ImageFormat.Jpeg }) : image.Url;

    /// <summary>A data URI of a few pixels to show until the picture has come, or <see langword="null"/>.</summary>
    public async ValueTask<string?> PlaceholderAsync(Image image, CropDefinition? crop, CancellationToken cancellationToken)
    {
        ConcurrentDictionary<string, string?> known = _placeholders.GetOrCreateValue(image);
        if (known.TryGetValue(KeyOf(crop), out string? placeholder)) return placeholder;
        return ShapeOf(image, crop) is PictureShape shape
            ? known[KeyOf(crop)] = await placeholders.OfAsync(shape.At(shape.Width), cancellationToken)
            : null;
    }

    private PictureSource Offer(PictureShape shape, CropDefinition? crop)
    {
        int[] widths = [.. WidthLadder.UpTo(shape.Width)];
        // A crop is made for its place on the page: no screen needs many more pixels, and a list of cards names every width it offers.
        int enough = crop is null ? shape.Width : PixelsPerPixel * crop.Width;
        ImageVariant[] offered = [.. widths.Where((_, step) => step == 0 || widths[step - 1] < enough).Select(shape.At)];
        ImageVariant plain = offered.FirstOrDefault(variant => variant.Width >= PlainWidth) ?? offered[^1];
        return new PictureSource(urls.Of(plain), string.Join(", ", offered.Select(v => $"{urls.Of(v)} {v.Width}w")), shape.Width, shape.Height);
    }

    private PictureShape? ShapeOf(Image image, CropDefinition? crop)
    {
        if (image is not { Width: > 0, Height: > 0 } || image.Url is not ['/', ..]) return null;
        string path = Uri.UnescapeDataString(image.Url);
        return variants.VersionOf(path) is string version ? PictureShape.Of(image, path, version, crop) : null;
    }

    private static string KeyOf(CropDefinition? crop) => crop?.Alias ?? "";

    private static int? Known(int pixels) => pixels > 0 ? pixels : null;
}
