using OcopSite.Content.Items;
using OcopSite.Content.Rules;

namespace OcopSite.Web.Pages.Events;

/// <summary>What a reader should know of a file before taking it: <c>PDF, 1,2 MB</c>.</summary>
internal static class FileText
{
    private const int Kilobyte = 1024;
    private const int Megabyte = Kilobyte * Kilobyte;

    public static string Of(FileLink file, string culture)
        => string.Join(", ", new[] { file.Extension?.ToUpperInvariant(), file.Bytes is int bytes ? Size(bytes, culture) : null }.OfType<string>());

    // Rounded up: no file has a size of nothing.
    private static string Size(int bytes, string culture) => bytes < Megabyte
        ? $"{Wording.Number(Math.Ceiling((decimal)bytes / Kilobyte), culture)} KB"
        : $"{Wording.Number(Math.Ceiling((decimal)bytes * 10 / Megabyte) / 10, culture, 1)} MB";
}
