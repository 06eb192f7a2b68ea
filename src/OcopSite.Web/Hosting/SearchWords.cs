using System.Text.Json;
using Microsoft.Extensions.Options;
using OcopSite.Search;

namespace OcopSite.Web.Hosting;

/// <summary>Gives search the words that come with the site, and those that staff add. A mistake in a file stops the start and is named with its place.</summary>
internal sealed class SearchWords(IOptions<SiteOptions> options) : IConfigureOptions<SearchOptions>
{
    private const string FileName = "search-words.json";

    public void Configure(SearchOptions search)
    {
        SiteOptions site = options.Value;
        string ours = Path.Combine(site.SeedDirectory, "seed", "facts", FileName);
        string staffs = StaffsFile(site);
        if (site.SearchWordsFile is not null && !File.Exists(staffs)) throw Mistake($"Ocop:SearchWordsFile names {staffs}, which is not there.");
        foreach (string path in new[] { ours, staffs }.Where(File.Exists)) Read(path).AddTo(search);
    }

    /// <summary>The file of the words that staff add.</summary>
    public static string StaffsFile(SiteOptions site) => site.SearchWordsFile ?? Path.Combine(site.DataDirectory, FileName);

    public static SearchWordFile Read(string path)
    {
        try
        {
            return SearchWordFile.Read(path);
        }
        catch (JsonException e)
        {
            JsonException cause = e.InnerException as JsonException ?? e;
            // Counted as editors do, from one.
            throw Mistake($"{path}, line {(cause.LineNumber ?? 0) + 1}: {cause.Message}");
        }
    }

    private static OptionsValidationException Mistake(string message) => new(nameof(SearchOptions), typeof(SearchOptions), [message]);
}
