using System.Globalization;

namespace OcopSite.Imaging.Signing;

/// <summary>A variant as the query of an address, always written the same way.</summary>
internal static class VariantQuery
{
    public const string Signature = "hmac";

    private const string Width = "width";
    private const string Height = "height";
    private const string Focus = "rxy";
    private const string Margins = "cc";
    private const string Format = "format";
    private const string Version = "v";

    public static IReadOnlySet<string> Names { get; } = new HashSet<string>([Width, Height, Focus, Margins, Format, Version, Signature], StringComparer.OrdinalIgnoreCase);

    public static string Write(ImageVariant variant)
    {
        List<string> parts = [$"{Width}={Text(variant.Width)}"];
        if (variant.Height is int height) parts.Add($"{Height}={Text(height)}");
        if (variant.Focus is Focus focus) parts.Add($"{Focus}={Text(focus.X)},{Text(focus.Y)}");
        if (variant.Margins is Margins cut) parts.Add($"{Margins}={Text(cut.Left)},{Text(cut.Top)},{Text(cut.Right)},{Text(cut.Bottom)}");
        if (variant.Format is ImageFormat format) parts.Add($"{Format}={format.Name()}");
        if (variant.Version is string version) parts.Add($"{Version}={version}");
        return string.Join('&', parts);
    }

    /// <summary><see langword="null"/> for what <see cref="Write"/> would not have written.</summary>
    public static ImageVariant? Read(string path, Func<string, string?> parameter)
    {
        if (Whole(parameter(Width)) is not int width) return null;
        (string? height, string? format) = (parameter(Height), parameter(Format));
        var variant = new ImageVariant(path, width)
        {
            Height = Whole(height),
            Focus = Fractions(parameter(Focus)) is [double x, double y] ? new Focus(x, y) : null,
            Margins = Fractions(parameter(Margins)) is [double left, double top, double right, double bottom] ? new Margins(left, top, right, bottom) : null,
            Format = ImageFormatExtensions.Named(format),
            Version = parameter(Version),
        };
        return (height is null || variant.Height is not null) && (format is null || variant.Format is not null) ? variant : null;
    }

    private static string Text(int pixels) => pixels.ToString(CultureInfo.InvariantCulture);

    private static string Text(double fraction) => fraction.ToString("0.####", CultureInfo.InvariantCulture);

    private static int? Whole(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int pixels) && pixels > 0 ? pixels : null;

    private static double[]? Fractions(string? text)
    {
        string[] parts = text?.Split(',') ?? [];
        double[] values = new double[parts.Length];
        for (int i = 0; i < parts.Length; i++)
            if (!double.TryParse(parts[i], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out values[i])) return null;
        return values;
    }
}
