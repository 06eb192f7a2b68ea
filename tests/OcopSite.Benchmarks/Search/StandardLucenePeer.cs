using System.Globalization;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace OcopSite.Benchmarks.Search;

/// <summary>Lucene.NET as most sites use it: the standard tokenizer, its English stop words, folded letters, BM25 over a name and a text.</summary>
internal sealed class StandardLucenePeer(string directory) : ISearchPeer
{
    private readonly FSDirectory _directory = FSDirectory.Open(directory);
    private readonly Analyzer _analyzer = Analyzer.NewAnonymous((_, reader) =>
    {
        var words = new StandardTokenizer(LuceneVersion.LUCENE_48, reader);
        return new TokenStreamComponents(
            words, new ASCIIFoldingFilter(new StopFilter(LuceneVersion.LUCENE_48, new LowerCaseFilter(LuceneVersion.LUCENE_48, words), StandardAnalyzer.STOP_WORDS_SET)));
    });

    private DirectoryReader? _reader;
    private IndexSearcher? _searcher;

    public string Name => "Lucene, standard analysis, folded";

    public Task FillAsync(IEnumerable<SeedRecord> records, CancellationToken cancellationToken)
    {
        using (var writer = new IndexWriter(_directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, _analyzer) { Similarity = new BM25Similarity() }))
        {
            foreach (SeedRecord record in records)
            {
                cancellationToken.ThrowIfCancellationRequested();
                writer.AddDocument(
                [
                    new StoredField("id", record.Id),
                    new TextField("name", $"{record.Vietnamese.Name} {record.English.Name}", Field.Store.NO),
                    new TextField("text", $"{RecordText.Of(record.Vietnamese)} {RecordText.Of(record.English)}", Field.Store.NO),
                ]);
            }
        }

        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader) { Similarity = new BM25Similarity() };
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<string>> SearchAsync(string text, string language, CancellationToken cancellationToken)
    {
        BooleanQuery query = [];
        foreach (string word in Words(text).Take(100))
        {
            query.Add(new TermQuery(new Term("name", word)) { Boost = 3 }, Occur.SHOULD);
            query.Add(new TermQuery(new Term("text", word)), Occur.SHOULD);
        }

        return Task.FromResult<IReadOnlyList<string>>(
            [.. _searcher!.Search(query, 10).ScoreDocs.Select(hit => _searcher.Doc(hit.Doc).Get("id", CultureInfo.InvariantCulture))]);
    }

    public ValueTask DisposeAsync()
    {
        _reader?.Dispose();
        _analyzer.Dispose();
        _directory.Dispose();
        return ValueTask.CompletedTask;
    }

    private List<string> Words(string text)
    {
        List<string> words = [];
        using TokenStream stream = _analyzer.GetTokenStream("text", text);
        ICharTermAttribute term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken()) words.Add(term.ToString());
        stream.End();
        return words;
    }
}
