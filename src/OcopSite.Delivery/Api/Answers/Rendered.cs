using System.Security.Cryptography;

namespace OcopSite.Delivery.Api.Answers;

/// <summary>The JSON of an item, ready to be sent.</summary>
internal sealed class Rendered(byte[] json)
{
    public byte[] Json { get; } = json;

    /// <summary>Tells one content from another.</summary>
    public byte[] Digest { get; } = SHA256.HashData(json);
}
