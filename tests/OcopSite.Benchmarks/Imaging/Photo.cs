using NetVips;

namespace OcopSite.Benchmarks.Imaging;

/// <summary>A picture of 12 million pixels with what photos have: soft light, edges of all sizes, fine texture, grain of the sensor.</summary>
internal static class Photo
{
    public static void Write(string file)
    {
        const int Width = 4000;
        const int Height = 3000;
        using Image light = Image.Perlin(Width, Height, cellSize: 512, seed: 1);
        using Image shapes = Image.Worley(Width, Height, cellSize: 160, seed: 2);
        using Image texture = Image.Perlin(Width, Height, cellSize: 24, seed: 3);
        using Image grain = Image.Gaussnoise(Width, Height, sigma: 5, mean: 0, seed: 4);
        using Image form = (light * 60) + (shapes * 0.6) + (texture * 14) + grain;
        using Image red = form + 70;
        using Image green = (form * 0.8) + 75;
        using Image blue = (light * -50) + (form * 0.5) + 80;
        using Image colours = red.Bandjoin(green, blue);
        using Image photo = colours.Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        photo.Jpegsave(file, q: 90);
    }
}
