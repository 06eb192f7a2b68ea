using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace OcopSite.Search.Tests;

/// <summary>A search composed as the host composes it, on a real index.</summary>
internal sealed class SearchFixture : IDisposable
{
    private readonly ServiceProvider provider;

    public SearchFixture(string? directory = null, params SynonymSet[] synonyms)
        : this(directory, new SearchWordFile { Synonyms = synonyms })
    {
    }

    public SearchFixture(string? directory, SearchWordFile words, params SearchWordFile[] more)
    {
        provider = new ServiceCollection()
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
            .AddSiteSearch(options =>
            {
                options.IndexDirectory = directory;
                foreach (var file in more.Prepend(words))
                    file.AddTo(options);
            })
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        Index = provider.GetRequiredService<ISearchIndex>();
        Search = provider.GetRequiredService<ISiteSearch>();
    }

    public ISearchIndex Index { get; }

    public ISiteSearch Search { get; }

    public static async Task<SearchFixture> WithAsync(params IEnumerable<SearchDocument> documents)
    {
        var fixture = new SearchFixture();
        await fixture.Index.RebuildAsync(documents, "1", CancellationToken.None);
        return fixture;
    }

    public static SearchDocument Document(string name, string language = "vi", string kind = "product") => new()
    {
        Id = Guid.NewGuid(),
        Kind = kind,
        Language = language,
        Url = "/" + name,
        Name = name,
    };

    public IEnumerable<string> Names(string text, string language = "vi")
        => Search.Search(new SearchQuery { Text = text, Language = language, Take = 50 }).Hits.Select(static hit => hit.Name);

    public void Dispose() => provider.Dispose();
}
