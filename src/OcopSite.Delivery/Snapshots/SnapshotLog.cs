using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace OcopSite.Delivery.Snapshots;

/// <summary>
/// The snapshot on disk: a file of JSON lines that is only ever appended to, so a process killed at any point leaves at worst a batch without
/// its closing line, which the next start leaves out. Rewritten whole when most of what it holds is out of date.
/// </summary>
internal sealed partial class SnapshotLog(IOptions<DeliveryOptions> options, ILogger<SnapshotLog> logger)
{
    /// <summary>Part of every closing line: a file of another layout is not read.</summary>
    private const int Layout = 1;

    // Lines that are read side by side, and bytes that are written at a time.
    private const int ReadTogether = 256;
    private const int WrittenTogether = 256 * 1024;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        // Vietnamese as it is, and no more than what is said: half the size.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private string FilePath => Path.Combine(options.Value.SnapshotDirectory, "published.jsonl");

    // The end of the last whole batch in the file, and its position in the change feed.
    private long _end;
    private long _position = -1;

    /// <summary>The state after the last whole batch, or <see langword="null"/> when there is none that can be read.</summary>
    /// <param name="map">What to keep of a document, called from several threads. All documents as they are delivered would take many times the memory.</param>
    public async Task<StoredState<T>?> ReadAsync<T>(Func<DeliveredDocument, T> map, CancellationToken cancellationToken)
    {
        if (!File.Exists(FilePath)) return null;
        Dictionary<Guid, (T Kept, long End)> documents = [];
        List<StoredLine<T>> pending = [];
        StoredLine<T>? closing = null;
        int lines = 0;
        await using (FileStream file = new(FilePath, FileMode.Open, FileAccess.Read))
        {
            await foreach (StoredLine<T> line in ReadAsync(file, map, cancellationToken))
            {
                pending.Add(line);
                if (line.Text.Position is not long position) continue;
                if (line.Text.Layout != Layout) return null;
                foreach (Guid id in pending.Select(l => l.Text.Removed).OfType<Guid>()) documents.Remove(id);
                foreach (StoredLine<T> stored in pending.Where(l => l.Id is not null)) documents[stored.Id!.Value] = (stored.Kept!, stored.End);
                (closing, _end, _position) = (line, line.End, position);
                lines += pending.Count;
                pending.Clear();
            }
        }

        if (closing is null) return null;
        int live = documents.Count + 1;
        if (lines > 2 * live) await CompactAsync([.. documents.Values.Select(d => d.End), closing.End], cancellationToken);
        return new StoredState<T>(_position, [.. documents.Select(d => (d.Key, d.Value.Kept))], closing.Text.Redirects ?? []);
    }

    /// <summary>Writes a full state beside the old file and puts it in its place.</summary>
    public async Task RewriteAsync(ContentBatch batch, CancellationToken cancellationToken)
    {
        await ReplaceAsync(file => WriteAsync(file, batch, cancellationToken));
        _position = batch.Position;
    }

    /// <summary>Writes a batch behind the last whole one. A batch that is there already, because taking it over failed later on, is not written again.</summary>
    public async Task AppendAsync(ContentBatch batch, CancellationToken cancellationToken)
    {
        // Without the state that the batch builds on it must not be written: the next start reads everything anew.
        if (batch.Position <= _position || !File.Exists(FilePath)) return;
        await using FileStream file = new(FilePath, FileMode.Open, FileAccess.Write);
        file.SetLength(_end);
        file.Seek(0, SeekOrigin.End);
        await WriteAsync(file, batch, cancellationToken);
        file.Flush(flushToDisk: true);
        (_end, _position) = (file.Length, batch.Position);
    }

    // The lines that end there, in the order they have.
    private async Task CompactAsync(HashSet<long> ends, CancellationToken cancellationToken) => await ReplaceAsync(async fresh =>
    {
        await using FileStream old = new(FilePath, FileMode.Open, FileAccess.Read);
        await foreach ((byte[] text, long end) in LinesAsync(old, cancellationToken))
        {
            if (!ends.Contains(end)) continue;
            await fresh.WriteAsync(text, cancellationToken);
            fresh.WriteByte((byte)'\n');
        }
    });

    private async Task ReplaceAsync(Func<FileStream, Task> write)
    {
        Directory.CreateDirectory(options.Value.SnapshotDirectory);
        string fresh = FilePath + ".new";
        await using (FileStream file = new(fresh, FileMode.Create, FileAccess.Write))
        {
            await write(file);
            file.Flush(flushToDisk: true);
            _end = file.Length;
        }

        File.Move(fresh, FilePath, overwrite: true);
    }

    private async IAsyncEnumerable<StoredLine<T>> ReadAsync<T>(
        Stream file, Func<DeliveredDocument, T> map, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach ((byte[] Text, long End)[] together in LinesAsync(file, cancellationToken).Chunk(ReadTogether).WithCancellation(cancellationToken))
        {
            foreach (StoredLine<T>? line in together.AsParallel().AsOrdered().Select(l => Parse(l.Text, l.End, map)))
            {
                if (line is null)
                {
                    Log.Damaged(logger, FilePath);
                    yield break;
                }

                yield return line;
            }
        }
    }

    // A line without its line feed was cut off, even where what is left of it can be read.
    private static async IAsyncEnumerable<(byte[] Text, long End)> LinesAsync(Stream file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        PipeReader reader = PipeReader.Create(file, new StreamPipeReaderOptions(bufferSize: 64 * 1024, leaveOpen: true));
        long end = 0;
        ReadResult read;
        do
        {
            read = await reader.ReadAsync(cancellationToken);
            ReadOnlySequence<byte> rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is SequencePosition lineFeed)
            {
                byte[] text = rest.Slice(0, lineFeed).ToArray();
                rest = rest.Slice(text.Length + 1);
                end += text.Length + 1;
                yield return (text, end);
            }

            reader.AdvanceTo(rest.Start, rest.End);
        }
        while (!read.IsCompleted);
        await reader.CompleteAsync();
    }

    private static StoredLine<T>? Parse<T>(byte[] text, long end, Func<DeliveredDocument, T> map)
    {
        try
        {
            if (!Utf8.IsValid(text) || JsonSerializer.Deserialize<Line>(text, Json) is not Line line) return null;
            return line.Document is DeliveredDocument document
                ? new StoredLine<T>(line with { Document = null }, end, document.Id, map(document))
                : new StoredLine<T>(line, end, null, default);
        }
        catch (JsonException)
        {
            // Damaged, which the reader says once for the whole file.
            return null;
        }
    }

    private static async Task WriteAsync(FileStream file, ContentBatch batch, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        foreach (Line line in LinesOf(batch))
        {
            JsonSerializer.Serialize(buffer, line, Json);
            buffer.WriteByte((byte)'\n');
            if (buffer.Length < WrittenTogether) continue;
            await FlushAsync();
        }

        await FlushAsync();

        async Task FlushAsync()
        {
            buffer.Position = 0;
            await buffer.CopyToAsync(file, cancellationToken);
            buffer.SetLength(0);
        }
    }

    private static IEnumerable<Line> LinesOf(ContentBatch batch) =>
    [
        .. batch.Removed.Select(id => new Line { Removed = id }),
        .. batch.Documents.Select(document => new Line { Document = document }),
        new Line { Position = batch.Position, Layout = Layout, Redirects = batch.Redirects },
    ];

    private sealed record StoredLine<T>(Line Text, long End, Guid? Id, T? Kept);

    private sealed record Line
    {
        public DeliveredDocument? Document { get; init; }

        public Guid? Removed { get; init; }

        public long? Position { get; init; }

        public int? Layout { get; init; }

        public IReadOnlyList<Redirect>? Redirects { get; init; }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The snapshot file {Path} is damaged; what comes after its last whole batch is left out")]
        public static partial void Damaged(ILogger logger, string path);
    }
}
