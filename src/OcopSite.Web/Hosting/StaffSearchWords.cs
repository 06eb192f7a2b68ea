using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using OcopSite.Backoffice.Synonyms;
using OcopSite.Content.Schema;
using OcopSite.Search;

namespace OcopSite.Web.Hosting;

/// <summary>The file of the words that staff add to search, as the back office edits it. What else stands in it stays.</summary>
internal sealed class StaffSearchWords(IOptions<SiteOptions> site, IOutputCacheStore pages, ContentSchema schema) : ISearchWords, IOptionsChangeTokenSource<SearchOptions>, IDisposable
{
    private readonly SemaphoreSlim _one = new(1);
    private CancellationTokenSource _changed = new();

    string IOptionsChangeTokenSource<SearchOptions>.Name => Options.DefaultName;

    private string File => SearchWords.StaffsFile(site.Value);

    public IChangeToken GetChangeToken() => new CancellationChangeToken(_changed.Token);

    public Task<SearchWordList> ReadAsync(CancellationToken cancellationToken) => Task.FromResult(ListOf(Read()));

    public async Task<SearchWordList?> SaveAsync(SearchWordList words, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            SearchWordFile kept = Read();
            if (ListOf(kept) is var now && now.Version != words.Version) return now;
            await (kept with { Synonyms = [.. words.Groups.Select(g => new SynonymSet(g.Names, g.Others))] }).WriteAsync(File, cancellationToken);
            // Whoever asks for the next token gets a fresh one.
            using CancellationTokenSource before = Interlocked.Exchange(ref _changed, new CancellationTokenSource());
            await before.CancelAsync();
        }
        finally
        {
            _one.Release();
        }

        // Answers to searches are kept for minutes.
        foreach (DocumentTypeDefinition type in schema.DocumentTypes) await pages.EvictByTagAsync(type.Alias, cancellationToken);
        return null;
    }

    public void Dispose()
    {
        _changed.Dispose();
        _one.Dispose();
    }

    private static SearchWordList ListOf(SearchWordFile words) => new(
        [.. words.Synonyms.Select(s => new WordGroup(s.Names, s.Others))], Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(words.Synonyms))));

    private SearchWordFile Read() => System.IO.File.Exists(File) ? SearchWords.Read(File) : new SearchWordFile();
}
