using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace OcopSite.Delivery.Remote;

/// <summary>What is remembered of a document.</summary>
/// <param name="Hash">Of all its language versions.</param>
/// <param name="Paths">Its route path by culture.</param>
/// <param name="Media">Paths of the media files it names.</param>
internal sealed record DocumentTrace(string Hash, IReadOnlyDictionary<string, string> Paths, IReadOnlyList<string> Media)
{
    public static DocumentTrace Of(DeliveredDocument document) => new(
        HashOf(document),
        document.Versions.ToDictionary(v => v.Key, v => v.Value.GetProperty("route").GetProperty("path").GetString()!),
        [.. document.Versions.Values.SelectMany(MediaPath.In).Distinct().Order(StringComparer.Ordinal)]);

    /// <summary>Whether the document is as it was then.</summary>
    public bool IsStill(DeliveredDocument document) => Hash == HashOf(document);

    private static string HashOf(DeliveredDocument document)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach ((string culture, JsonElement json) in document.Versions.OrderBy(v => v.Key, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(culture));
            hash.AppendData(Encoding.UTF8.GetBytes(json.GetRawText()));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
