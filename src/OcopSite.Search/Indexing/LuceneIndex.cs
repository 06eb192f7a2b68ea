using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace OcopSite.Search.Indexing;

/// <summary>
/// The index on disk or in memory. Readers see commits only, so what is found, what survives a crash and
/// <see cref="Version"/> are always the same thing; a rebuild is one commit.
/// </summary>
internal sealed partial class LuceneIndex : ISearchIndex, IDisposable
{
    private const string VersionKey = "version";
    private const string SchemaKey = "schema";

    private const int BufferMegabytes = 64;

    private readonly SemaphoreSlim writing = new(1, 1);
    private readonly ILogger<LuceneIndex> log;
    private readonly KeywordAnalyzer analyzer = new();
    private readonly Lucene.Net.Store.Directory directory;
    private IndexWriter? writer;
    private volatile SearcherManager? searchers;
    private volatile string? version;

    public LuceneIndex(IOptions<SearchOptions> options, ILogger<LuceneIndex> log)
    {
        this.log = log;
        directory = options.Value.IndexDirectory is { } path ? FSDirectory.Open(System.IO.Directory.CreateDirectory(path)) : new RAMDirectory();
        OpenExisting();
    }

    public string? Version => version;

    /// <summary>Runs against one consistent state of the index; <paramref name="empty"/> when there is none.</summary>
    public T Read<T>(Func<SiteSearcher, T> read, T empty)
    {
        if (searchers is not { } manager)
            return empty;
        var searcher = manager.Acquire();
        try
        {
            return read((SiteSearcher)searcher);
        }
        finally
        {
            manager.Release(searcher);
        }
    }

    public Task RebuildAsync(IEnumerable<SearchDocument> documents, string version, CancellationToken cancellationToken)
        => WriteAsync(
            version,
            index =>
            {
                index.DeleteAll();
                foreach (var record in documents.GroupBy(static document => document.Id))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    index.AddDocument(DocumentMapper.ToDocument([.. record]));
                }
                // A rebuild is rare and searches are many: one segment has each term once.
                index.ForceMerge(1);
            },
            cancellationToken);

    public Task UpdateAsync(
        IReadOnlyCollection<SearchDocument> upserts, IReadOnlyCollection<Guid> deletes, string version, CancellationToken cancellationToken)
        => Version is null
            ? throw new InvalidOperationException("There is no search index to update; rebuild it first.")
            : WriteAsync(
                version,
                index =>
                {
                    foreach (var id in deletes)
                        index.DeleteDocuments(IdTerm(id));
                    foreach (var record in upserts.GroupBy(static document => document.Id))
                        index.UpdateDocument(IdTerm(record.Key), DocumentMapper.ToDocument([.. record]));
                },
                cancellationToken);

    public void Dispose()
    {
        searchers?.Dispose();
        writer?.Dispose();
        directory.Dispose();
        writing.Dispose();
        analyzer.Dispose();
    }

    private static Term IdTerm(Guid id) => new(IndexFields.Id, id.ToString("N"));

    private async Task WriteAsync(string newVersion, Action<IndexWriter> write, CancellationToken cancellationToken)
    {
        await writing.WaitAsync(cancellationToken);
        try
        {
            await Task.Run(() => Commit(newVersion, write), cancellationToken);
            Refresh();
            version = newVersion;
        }
        finally
        {
            writing.Release();
        }
    }

    private void Commit(string newVersion, Action<IndexWriter> write)
    {
        var open = writer ??= OpenWriter();
        try
        {
            write(open);
            open.SetCommitData(new Dictionary<string, string> { [VersionKey] = newVersion, [SchemaKey] = IndexFields.Schema });
            open.Commit();
        }
        catch
        {
            // Half a change must not go out with the next commit.
            writer = null;
            open.Rollback();
            throw;
        }
    }

    private IndexWriter OpenWriter()
    {
        if (Version is null)
            DeleteIndexFiles();
        return new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { RAMBufferSizeMB = BufferMegabytes });
    }

    /// <summary>A writer would read what stands there, and an unusable index is not readable. Files of others stay.</summary>
    private void DeleteIndexFiles()
    {
        foreach (var file in directory.ListAll())
        {
            if (file.StartsWith(IndexFileNames.SEGMENTS, StringComparison.Ordinal) || IndexFileNames.CODEC_FILE_PATTERN.IsMatch(file))
                directory.DeleteFile(file);
        }
    }

    private void Refresh()
    {
        if (searchers is { } manager)
            manager.MaybeRefreshBlocking();
        else
            searchers = new SearcherManager(directory, new SiteSearcher.Factory());
    }

    private void OpenExisting()
    {
        try
        {
            if (!DirectoryReader.IndexExists(directory))
                return;
            using var reader = DirectoryReader.Open(directory);
            if (!reader.IndexCommit.UserData.TryGetValue(SchemaKey, out var schema) || schema != IndexFields.Schema)
            {
                LogOtherSchema(schema);
                return;
            }
            VerifyChecksums(reader);
            version = reader.IndexCommit.UserData[VersionKey];
            searchers = new SearcherManager(directory, new SiteSearcher.Factory());
        }
        // Garbage in an index file surfaces as almost any exception; the answer to all of them is the same rebuild.
        catch (Exception exception)
        {
            version = null;
            LogDamaged(exception);
        }
    }

    private static void VerifyChecksums(DirectoryReader reader)
    {
        foreach (var leaf in reader.Leaves)
            leaf.AtomicReader.CheckIntegrity();
    }

    [LoggerMessage(LogLevel.Information, "The search index has schema {Schema}; it has to be rebuilt")]
    private partial void LogOtherSchema(string? schema);

    [LoggerMessage(LogLevel.Warning, "The search index cannot be read; it has to be rebuilt")]
    private partial void LogDamaged(Exception exception);
}
