using System.Globalization;
using System.Net;
using NetVips;

namespace OcopSite.Imaging.Cards;

/// <summary>Sets words in the site's own typeface, from the files beside the program: no font need be installed.</summary>
internal static class CardText
{
    private const string Family = "Be Vietnam Pro";
    private static readonly string Fonts = Path.Combine(AppContext.BaseDirectory, "fonts");

    /// <summary>Words as coverage, one band. They wrap at the width, and take the largest of the sizes at which they are not too high.</summary>
    public static Image Set(string words, bool isBold, int width, int maxHeight, params ReadOnlySpan<int> sizes)
    {
        for (int i = 0; ; i++)
        {
            Image set = Render(words, isBold, width, sizes[i]);
            if (set.Width <= width && set.Height <= maxHeight) return set;
            if (i == sizes.Length - 1) return Cut(set, width, maxHeight);
            set.Dispose();
        }
    }

    /// <summary>The words in a colour, laid over a picture.</summary>
    public static Image Over(Image ground, Image words, string colour, int left, int top)
    {
        using Image plain = words.NewFromImage(Rgb(colour));
        using Image srgb = plain.Copy(interpretation: Enums.Interpretation.Srgb);
        using Image ink = srgb.Bandjoin(words);
        using Image laid = ground.Composite2(ink, Enums.BlendMode.Over, x: left, y: top);
        return laid.Flatten();
    }

    private static Image Render(string words, bool isBold, int width, int size)
    {
        (string style, string file) = isBold ? ("Bold", "BeVietnamPro-Bold.ttf") : ("", "BeVietnamPro-Regular.ttf");
        // The renderer reads markup. At 72 dots per inch a point is a pixel.
        return Image.Text(
            WebUtility.HtmlEncode(words), font: string.Create(CultureInfo.InvariantCulture, $"{Family} {style} {size}"), width: width, fontfile: Path.Combine(Fonts, file), dpi: 72,
            spacing: size / 12, wrap: Enums.TextWrap.WordChar);
    }

    private static Image Cut(Image words, int width, int height)
    {
        using (words) return words.Crop(0, 0, Math.Min(words.Width, width), Math.Min(words.Height, height));
    }

    private static double[] Rgb(string colour)
        => [.. Enumerable.Range(0, 3).Select(i => (double)int.Parse(colour.AsSpan(1 + (i * 2), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture))];
}
