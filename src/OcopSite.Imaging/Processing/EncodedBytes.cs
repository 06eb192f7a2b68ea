namespace OcopSite.Imaging.Processing;

/// <summary>A picture in memory, encoded.</summary>
internal sealed record EncodedBytes(byte[] Bytes, ImageFormat Format);
