using System.Security.Cryptography;
using System.Text;

namespace OcopSite.Content;

/// <summary>Name-based identifiers (RFC 4122, version 5): the same name gives the same key on every machine.</summary>
public static class UuidV5
{
    /// <summary>The namespace RFC 4122 sets aside for URLs.</summary>
    public static readonly Guid UrlNamespace = new("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    public static Guid Create(Guid space, string name)
    {
        byte[] input = [.. space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)];
#pragma warning disable CA5350 // SHA-1 is what RFC 4122 prescribes for version 5; nothing here is secret.
        Span<byte> hash = SHA1.HashData(input).AsSpan(0, 16);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
