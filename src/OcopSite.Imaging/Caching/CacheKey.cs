using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OcopSite.Imaging.Reading;

namespace OcopSite.Imaging.Caching;

/// <summary>
/// Names a picture in the cache: the folder mirrors the directory of the originals, so that all that was made from one lies together; the name
/// begins with the version of the original.
/// </summary>
internal readonly record struct CacheKey(string Folder, string Name)
{
    private const string Variants = "variants/";

    // The client counts by what it takes, not by what it gets: so a hit needs no look at the original.
    public static CacheKey Of(SourceFile source, ImageVariant variant, ImageClient client)
        => new(Variants + source.Path, $"{source.Version}.{Hash(string.Create(CultureInfo.InvariantCulture,
            $"{variant.Width} {variant.Height} {variant.Focus} {variant.Margins} {(variant.Format is { } format ? format : (client.TakesAvif, client.TakesWebP))} {client.SavesData}"))}");

    public static string Hash(string text) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 15));

    /// <summary>The original that this was made from; <see langword="null"/> for other pictures.</summary>
    public string? Source => Folder.StartsWith(Variants, StringComparison.Ordinal) ? Folder[Variants.Length..] : null;

    public string Version => Name.Split('.')[0];

    public bool IsOf(string fileOrFolder)
        => Source is string source && (source == fileOrFolder || source.StartsWith(fileOrFolder.TrimEnd('/') + '/', StringComparison.Ordinal));
}
