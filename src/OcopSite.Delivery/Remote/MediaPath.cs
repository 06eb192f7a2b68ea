using System.Buffers;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace OcopSite.Delivery.Remote;

/// <summary>Addresses of media files within delivered documents.</summary>
internal static partial class MediaPath
{
    private const string Prefix = "/media/";
    private const int MostLetters = 400;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\\:*?\"<>|");

    /// <summary>Every address of a media file in a document: of picked media, and in rich text. Such that no file system can misread them.</summary>
    public static IEnumerable<string> In(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(p => In(p.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(In),
        JsonValueKind.String when json.GetString() is string text && text.Contains(Prefix, StringComparison.Ordinal)
            => Addresses().Matches(text).Select(m => m.Value).Where(IsPlain),
        _ => [],
    };

    /// <summary>The path below the media directory that an address names: folders and a file, nothing else.</summary>
    public static string FileOf(string address) => Path.Combine(Uri.UnescapeDataString(address[Prefix.Length..]).Split('/'));

    private static bool IsPlain(string address)
        => address.Length <= MostLetters && Uri.UnescapeDataString(address[Prefix.Length..]).Split('/') is { Length: >= 1 and <= 8 } parts && parts.All(IsName);

    private static bool IsName(string part)
        => part.Length is > 0 and <= 200 && part[0] != '.' && !part.AsSpan().ContainsAny(Forbidden) && !part.Any(char.IsControl);


    [GeneratedRegex("""(?<![\w:/.-])/media/[^\s"'<>?#\\]+""")]
    private static partial Regex Addresses();
}
