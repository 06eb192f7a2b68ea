using System.Text.Json;
using Microsoft.Extensions.Options;
using OcopSite.Search;

namespace OcopSite.Web.Hosting;

/// <summary>Gives search the words of the glossary: names in both languages, and what else people call the same thing.</summary>
internal sealed class GlossarySynonyms(IOptions<SiteOptions> options) : IConfigureOptions<SearchOptions>
{
    private const string WordsFile = "search-words.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public void Configure(SearchOptions search)
    {
        using FileStream file = File.OpenRead(options.Value.GlossaryFile);
        foreach (Entry entry in JsonSerializer.Deserialize<Entry[]>(file, Json) ?? [])
            search.Synonyms.Add(new SynonymSet([entry.Vi, entry.En], [.. entry.SynonymsVi, .. entry.SynonymsEn]));

        // Words that come with the site, and words that staff add.
        foreach (string path in new[] { Path.Combine(options.Value.SeedDirectory, "seed", "facts", WordsFile), Path.Combine(options.Value.DataDirectory, WordsFile) })
        {
            if (File.Exists(path)) SearchWordFile.Read(path).AddTo(search);
        }
    }

    private sealed record Entry(string Vi, string En, IReadOnlyList<string> SynonymsVi, IReadOnlyList<string> SynonymsEn);
}
