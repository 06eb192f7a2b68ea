using System.Buffers.Binary;

namespace OcopSite.Imaging.Reading;

/// <summary>Tells the format of a file from its first bytes: neither its name nor what a client says of it counts.</summary>
internal static class FileSignature
{
    public const int Length = 64;

    public static SourceFormat? Of(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xD8, 0xFF, ..] => SourceFormat.Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => SourceFormat.Png,
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => SourceFormat.Gif,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => SourceFormat.WebP,
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => Brand(head),
        _ => null,
    };

    // AVIF and HEIC share their container; its brands, a major one and those it is compatible with, say which it is.
    private static SourceFormat? Brand(ReadOnlySpan<byte> head)
    {
        int end = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(head), (uint)head.Length);
        bool isHeic = false;
        for (int at = 8; at + 4 <= end; at += 4)
        {
            ReadOnlySpan<byte> brand = head.Slice(at, 4);
            if (brand.SequenceEqual("avif"u8) || brand.SequenceEqual("avis"u8)) return SourceFormat.Avif;
            isHeic |= brand.SequenceEqual("mif1"u8) || brand.SequenceEqual("msf1"u8) || brand.StartsWith("hei"u8) || brand.StartsWith("hev"u8);
        }

        return isHeic ? SourceFormat.Heic : null;
    }
}
