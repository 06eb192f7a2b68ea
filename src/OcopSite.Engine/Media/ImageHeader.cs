using System.Buffers.Binary;

namespace OcopSite.Engine.Media;

/// <summary>Reads the size of a picture from the first bytes of its file, without decoding it: PNG, JPEG, GIF, WebP and AVIF.</summary>
internal static class ImageHeader
{
    private const int HeaderLength = 32;

    // Where an AVIF file describes its items; pixels come later.
    private const int DescriptionLength = 4096;

    public static ImageSize? ReadSize(Stream stream)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        int length = stream.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false);
        header = header[..length];
        if (length >= 24 && header[0] == 0x89 && header[1..].StartsWith("PNG\r\n"u8))
            return new ImageSize(BinaryPrimitives.ReadInt32BigEndian(header[16..]), BinaryPrimitives.ReadInt32BigEndian(header[20..]));
        if (length >= 10 && header.StartsWith("GIF8"u8))
            return new ImageSize(BinaryPrimitives.ReadUInt16LittleEndian(header[6..]), BinaryPrimitives.ReadUInt16LittleEndian(header[8..]));
        if (length >= 30 && header.StartsWith("RIFF"u8) && header[8..].StartsWith("WEBP"u8))
            return WebP(header[12..]);
        if (length >= 12 && header[4..].StartsWith("ftypavi"u8))
            return Avif(stream);
        return length >= 2 && header[0] == 0xFF && header[1] == 0xD8 ? Jpeg(stream) : null;
    }

    // Each picture in the file has its extents in a box of their own; the largest is the whole, the others are tiles of it or its transparency.
    private static ImageSize? Avif(Stream stream)
    {
        stream.Position = 0;
        var description = new byte[DescriptionLength];
        ReadOnlySpan<byte> rest = description.AsSpan(0, stream.ReadAtLeast(description, DescriptionLength, throwOnEndOfStream: false));
        ImageSize? largest = null;
        for (int at = rest.IndexOf("ispe"u8); at >= 0 && rest.Length >= at + 16; at = rest.IndexOf("ispe"u8))
        {
            var size = new ImageSize(BinaryPrimitives.ReadInt32BigEndian(rest[(at + 8)..]), BinaryPrimitives.ReadInt32BigEndian(rest[(at + 12)..]));
            if (largest is not { } known || (long)size.Width * size.Height > (long)known.Width * known.Height)
                largest = size;
            rest = rest[(at + 16)..];
        }
        return largest;
    }

    private static ImageSize? WebP(ReadOnlySpan<byte> chunk)
    {
        if (chunk.StartsWith("VP8X"u8))
            return new ImageSize(1 + Int24(chunk[12..]), 1 + Int24(chunk[15..]));
        if (chunk.StartsWith("VP8L"u8))
        {
            uint bits = BinaryPrimitives.ReadUInt32LittleEndian(chunk[9..]);
            return new ImageSize(1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
        }
        return chunk.StartsWith("VP8 "u8)
            ? new ImageSize(BinaryPrimitives.ReadUInt16LittleEndian(chunk[14..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(chunk[16..]) & 0x3FFF)
            : null;
    }

    private static int Int24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    // A JPEG is a list of segments; the size stands in the "start of frame".
    private static ImageSize? Jpeg(Stream stream)
    {
        stream.Position = 2;
        Span<byte> segment = stackalloc byte[9];
        while (stream.ReadAtLeast(segment, 9, throwOnEndOfStream: false) == 9 && segment[0] == 0xFF)
        {
            bool startOfFrame = segment[1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
            if (startOfFrame)
                return new ImageSize(BinaryPrimitives.ReadUInt16BigEndian(segment[7..]), BinaryPrimitives.ReadUInt16BigEndian(segment[5..]));
            stream.Position += BinaryPrimitives.ReadUInt16BigEndian(segment[2..]) + 2 - segment.Length;
        }
        return null;
    }
}
