using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text.Json;
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

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private string FilePath => Path.Combine(options.Value.SnapshotDirectory, "published.jsonl");

    // The end of the last whole batch in the file, and its position in the change feed.
    private long _end;
    private long _position = -1;

    /// <summary>The state after the last whole batch, or <see langword="null"/> when there is none that can be read.</summary>
    public async Task<ContentBatch?> ReadAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(FilePath)) return null;
        Dictionary<Guid, DeliveredDocument> documents = [];
        List<Line> pending = [];
        Line? closing = null;
        int lines = 0;
        try
        {
            await using FileStream file = new(FilePath, FileMode.Open, FileAccess.Read);
            await foreach ((Line line, long end) in LinesAsync(file, cancellationToken))
            {
                pending.Add(line);
                if (line.Position is null) continue;
                if (line.Layout != Layout) return null;
                foreach (Guid id in pending.Select(l => l.Removed).OfType<Guid>()) documents.Remove(id);
                foreach (DeliveredDocument document in pending.Select(l => l.Document).OfType<DeliveredDocument>()) documents[document.Id] = document;
                (closing, _end, _position) = (line, end, line.Position.Value);
                lines += pending.Count;
                pending.Clear();
            }
        }
        catch (JsonException e)
        {
            Log.Damaged(logger, FilePath, e);
        }

        if (closing is null) return null;
        var state = new ContentBatch(_position, [.. documents.Values], [], closing.Redirects ?? []);
        int live = documents.Count + 1;
        if (lines > 2 * live) await RewriteAsync(state, cancellationToken);
        return state;
    }

    /// <summary>Writes a full state beside the old file and puts it in its place.</summary>
    public async Task RewriteAsync(ContentBatch batch, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(options.Value.SnapshotDirectory);
        string fresh = FilePath + ".new";
        await using (FileStream file = new(fresh, FileMode.Create, FileAccess.Write))
        {
            await WriteAsync(file, batch, cancellationToken);
            _end = file.Length;
        }

        File.Move(fresh, FilePath, overwrite: true);
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
        (_end, _position) = (file.Length, batch.Position);
    }

    // A line without its line feed was cut off, even where what is left of it can be read.
    private static async IAsyncEnumerable<(Line Line, long End)> LinesAsync(Stream file, [EnumeratorCancellation] CancellationToken cancellationToken)
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
                yield return (Parse(text), end);
            }

            reader.AdvanceTo(rest.Start, rest.End);
        }
        while (!read.IsCompleted);
        await reader.CompleteAsync();
    }

    private static Line Parse(byte[] text)
        => Utf8.IsValid(text) && JsonSerializer.Deserialize<Line>(text, Json) is Line line ? line : throw new JsonException("This is no line of a snapshot.");

    private static async Task WriteAsync(FileStream file, ContentBatch batch, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        foreach (Guid id in batch.Removed) Write(buffer, new Line { Removed = id });
        foreach (DeliveredDocument document in batch.Documents) Write(buffer, new Line { Document = document });
        Write(buffer, new Line { Position = batch.Position, Layout = Layout, Redirects = batch.Redirects });
        buffer.Position = 0;
        await buffer.CopyToAsync(file, cancellationToken);
        file.Flush(flushToDisk: true);
    }

    private static void Write(MemoryStream buffer, Line line)
    {
        JsonSerializer.Serialize(buffer, line, Json);
        buffer.WriteByte((byte)'\n');
    }

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
        public static partial void Damaged(ILogger logger, string path, Exception exception);
    }
}
