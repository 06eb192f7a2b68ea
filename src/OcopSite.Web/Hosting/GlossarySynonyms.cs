using System.Text.Json;
using Microsoft.Extensions.Options;
using OcopSite.Search;

namespace OcopSite.Web.Hosting;

/// <summary>Gives search the words of the glossary: names in both languages, and what else people call the same thing.</summary>
internal sealed class GlossarySynonyms(IOptions<SiteOptions> options) : IConfigureOptions<SearchOptions>
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public void Configure(SearchOptions search)
    {
        using FileStream file = File.OpenRead(options.Value.GlossaryFile);
        foreach (Entry entry in JsonSerializer.Deserialize<Entry[]>(file, Json) ?? [])
            search.Synonyms.Add(new SynonymSet([entry.Vi, entry.En], [.. entry.SynonymsVi, .. entry.SynonymsEn]));
    }

    private sealed record Entry(string Vi, string En, IReadOnlyList<string> SynonymsVi, IReadOnlyList<string> SynonymsEn);
}
