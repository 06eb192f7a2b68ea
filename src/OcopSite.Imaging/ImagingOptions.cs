using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace OcopSite.Imaging;

/// <summary>Where pictures come from and are kept, how good they are, and how much may be asked of this machine.</summary>
public sealed class ImagingOptions
{
    public const string Section = "Ocop:Imaging";

    /// <summary>The directory of the originals.</summary>
    [Required]
    public string SourceDirectory { get; set; } = "";

    /// <summary>The address under which the originals are served.</summary>
    [Required, RegularExpression("/[a-z]+")]
    public string SourceRoot { get; set; } = "/media";

    /// <summary>A directory of its own for what was made from them; it may be deleted at any time.</summary>
    [Required]
    public string CacheDirectory { get; set; } = "";

    /// <summary>What the cache may hold; what was not used for longest goes first.</summary>
    [Range(1, 1L << 50)]
    public long CacheBytes { get; set; } = 1L << 30;

    /// <summary>The file of the key that signs addresses; made when there is none. Addresses change with the key.</summary>
    [Required]
    public string KeyFile { get; set; } = "";

    /// <summary>The key itself, base64 of at least 32 bytes, where several machines must agree; instead of <see cref="KeyFile"/>.</summary>
    [Base64String, MinLength(43)]
    public string? Key { get; set; }

    /// <summary>Pixels of an original, all frames together. More are refused before anything is decoded.</summary>
    [Range(1, 10_000_000_000)]
    public long MaxPixels { get; set; } = 120_000_000;

    /// <summary>Bytes of an original.</summary>
    [Range(1, 1L << 40)]
    public long MaxBytes { get; set; } = 64L << 20;

    /// <summary>Pictures made at once; further ones wait.</summary>
    [Range(1, 1024)]
    public int Parallel { get; set; } = Environment.ProcessorCount;

    /// <summary>How hard the AVIF encoder tries, 0 to 9. Beyond 2 a first visitor waits seconds for a few per cent.</summary>
    [Range(0, 9)]
    public int AvifEffort { get; set; } = 2;

    /// <summary>How hard the WebP encoder tries, 0 to 6.</summary>
    [Range(0, 6)]
    public int WebPEffort { get; set; } = 4;

    [ValidateObjectMembers]
    public Qualities Quality { get; set; } = new();

    /// <summary>For browsers that ask to save data.</summary>
    [ValidateObjectMembers]
    public Qualities SaveDataQuality { get; set; } = new() { Jpeg = 58, WebP = 50, Avif = 38 };
}
