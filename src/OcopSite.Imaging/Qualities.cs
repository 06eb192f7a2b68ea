using System.ComponentModel.DataAnnotations;

namespace OcopSite.Imaging;

/// <summary>Quality of each lossy format, 1 to 100; about equal to the eye, though the numbers differ.</summary>
public sealed class Qualities
{
    [Range(1, 100)]
    public int Jpeg { get; set; } = 80;

    [Range(1, 100)]
    public int WebP { get; set; } = 78;

    [Range(1, 100)]
    public int Avif { get; set; } = 50;
}
