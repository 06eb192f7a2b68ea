using System.Buffers.Text;
using System.Security.Cryptography;

namespace OcopSite.Imaging.Reading;

/// <summary>An original as it lies on disk at this moment.</summary>
/// <param name="Path">From the directory of the originals, with slashes.</param>
/// <param name="File">The whole path.</param>
internal sealed record SourceFile(string Path, string File, long Length, DateTime Modified)
{
    // A file is replaced, never edited: time and length tell one state from another without reading it.
    public string Version
    {
        get
        {
            Span<byte> state = stackalloc byte[16];
            BitConverter.TryWriteBytes(state, Modified.Ticks);
            BitConverter.TryWriteBytes(state[8..], Length);
            return Base64Url.EncodeToString(SHA256.HashData(state).AsSpan(0, 6));
        }
    }
}
