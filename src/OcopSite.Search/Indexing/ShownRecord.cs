using System.Text;
using Lucene.Net.Util;
using OcopSite.Search.Analysis;

namespace OcopSite.Search.Indexing;

/// <summary>What the index keeps of a record to show it in one language; composed Unicode.</summary>
internal sealed record ShownRecord(Guid Id, string Kind, string Url, string Name, string Summary, string Text)
{
    /// <summary>A value has at most 32,766 bytes, and a letter at most three. Excerpts come from the beginning of a longer text.</summary>
    private const int MaxText = 8000;
    private const int MaxShort = 800;

    public static ShownRecord Of(SearchDocument document) => new(
        document.Id,
        document.Kind,
        Cut(document.Url, MaxShort),
        Cut(TextNormalizer.Normalize(document.Name), MaxShort),
        Cut(TextNormalizer.Normalize(document.Summary), MaxShort),
        Cut(TextNormalizer.Normalize(string.Join('\n', [.. document.Facts, document.Body])), MaxText));

    public static ShownRecord Read(BytesRef bytes)
    {
        using var stream = new MemoryStream(bytes.Bytes, bytes.Offset, bytes.Length);
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        return new ShownRecord(new Guid(reader.ReadBytes(16)), reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadString());
    }

    public BytesRef ToBytes()
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Id.ToByteArray());
            foreach (var text in new[] { Kind, Url, Name, Summary, Text })
                writer.Write(text);
        }
        return new BytesRef(stream.ToArray());
    }

    private static string Cut(string text, int length) => text.Length > length ? text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)] : text;
}
