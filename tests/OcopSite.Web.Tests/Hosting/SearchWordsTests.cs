using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OcopSite.Search;
using OcopSite.Web.Hosting;

namespace OcopSite.Web.Tests.Hosting;

public sealed class SearchWordsTests : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("ocop-words-");

    private string WordsFile => Path.Combine(_data.FullName, "search-words.json");

    [Fact]
    public async Task Words_of_staff_stand_beside_those_that_come_with_the_site()
    {
        await File.WriteAllTextAsync(WordsFile, """{ "synonyms": [{ "names": ["rong nho"], "others": ["nho biển"] }] } // mine""");
        await using WebApplication site = Build();
        SearchOptions search = site.Services.GetRequiredService<IOptions<SearchOptions>>().Value;
        Assert.Contains(search.Synonyms, s => s.Others.SequenceEqual(["nho biển"]));
        Assert.Contains(search.Synonyms, s => s.Others.Contains("thịt lợn"));
        Assert.NotEmpty(search.Intents);
    }

    [Theory]
    [InlineData("{\n  \"synonyms\": [\n    { \"names\": \"rong nho\", \"others\": [] }\n  ]\n}", ", line 3:")]
    [InlineData("{\n  \"synonyms\": [\n", ", line 3:")]
    [InlineData("{ \"synonyms\": [{ \"names\": [\"a\"], \"others\": [] }, { \"others\": [\"b\"] }] }", ", line 1:")]
    [InlineData("{ \"intents\": [{ \"phrases\": [] }] }", ", line 1:")]
    public async Task A_mistake_stops_the_start_and_is_named_with_its_place(string text, string place)
    {
        await File.WriteAllTextAsync(WordsFile, text);
        await using WebApplication site = Build();
        OptionsValidationException mistake = await Assert.ThrowsAsync<OptionsValidationException>(() => site.StartAsync());
        Assert.Contains(WordsFile + place, mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_named_must_be_there()
    {
        await using WebApplication site = Build(Path.Combine(_data.FullName, "none.json"));
        OptionsValidationException mistake = await Assert.ThrowsAsync<OptionsValidationException>(() => site.StartAsync());
        Assert.Contains("none.json", mistake.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _data.Delete(recursive: true);

    private WebApplication Build(string? wordsFile = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "OcopSite.Web", EnvironmentName = "Production" });
        builder.Configuration["Ocop:DataDirectory"] = _data.FullName;
        builder.Configuration["Ocop:SearchWordsFile"] = wordsFile;
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        builder.AddOcopSite();
        builder.Logging.ClearProviders();
        return builder.Build();
    }
}
