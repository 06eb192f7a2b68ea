using System.Collections.Concurrent;
using OcopSite.Imaging.Reading;

namespace OcopSite.Imaging.Processing;

/// <inheritdoc />
internal sealed class Placeholders(SourceFiles sources, ImageReader reader, IImageVariants variants) : IPlaceholders
{
    private const int Width = 16;
    private const int Kept = 20_000;
    private static readonly ImageClient Frugal = new(TakesAvif: false, TakesWebP: true, SavesData: true);

    // Read anew from disk after a start; bounded, because pictures come and go.
    private readonly ConcurrentDictionary<ImageVariant, string?> _known = [];

    public ValueTask<string?> OfAsync(ImageVariant variant, CancellationToken cancellationToken)
    {
        if (sources.Find(variant.Path) is not SourceFile source) return default;
        ImageVariant tiny = Shrink(variant) with { Version = source.Version };
        return _known.TryGetValue(tiny, out string? known) ? new(known) : new(MakeAsync(source, tiny, cancellationToken));
    }

    private static ImageVariant Shrink(ImageVariant variant) => variant with
    {
        Width = Width,
        Height = variant.Height is int height ? Math.Max(1, height * Width / variant.Width) : null,
        Format = ImageFormat.WebP,
    };

    private async Task<string?> MakeAsync(SourceFile source, ImageVariant tiny, CancellationToken cancellationToken)
    {
        if (_known.Count >= Kept) _known.Clear();
        return _known[tiny] = await EncodeAsync(source, tiny, cancellationToken);
    }

    private async Task<string?> EncodeAsync(SourceFile source, ImageVariant tiny, CancellationToken cancellationToken)
    {
        try
        {
            // It would shine through what is transparent.
            if ((await reader.InspectAsync(source.File, cancellationToken)).HasAlpha) return null;
            if (await variants.OpenAsync(tiny, Frugal, cancellationToken) is not EncodedImage image) return null;
            await using Stream content = image.Content;
            using var bytes = new MemoryStream();
            await content.CopyToAsync(bytes, cancellationToken);
            return $"data:{image.ContentType};base64,{Convert.ToBase64String(bytes.GetBuffer(), 0, (int)bytes.Length)}";
        }
        catch (ImageRefusedException)
        {
            // Whoever asks for the picture itself is told why.
            return null;
        }
    }
}
