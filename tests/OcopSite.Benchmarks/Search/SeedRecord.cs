using OcopSite.Search;

namespace OcopSite.Benchmarks.Search;

/// <summary>A seed record in both languages, with the id the judgements use.</summary>
internal sealed record SeedRecord(string Id, SearchDocument Vietnamese, SearchDocument English)
{
    public static SeedRecord Create(string kind, string id, string nameVi, string nameEn)
    {
        var document = new SearchDocument { Id = Guid.NewGuid(), Kind = kind, Language = "vi", Url = $"/{kind}/{id}", Name = nameVi };
        return new SeedRecord($"{kind}/{id}", document, document with { Language = "en", Url = $"/en/{kind}/{id}", Name = nameEn });
    }

    public SeedRecord With(Func<SearchDocument, SearchDocument> change) => this with { Vietnamese = change(Vietnamese), English = change(English) };
}
