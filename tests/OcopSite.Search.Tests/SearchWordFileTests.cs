using System.Text.Json;
using OcopSite.Search.Tests.Indexing;

namespace OcopSite.Search.Tests;

public sealed class SearchWordFileTests : IDisposable
{
    private readonly TemporaryDirectory directory = new();

    [Fact]
    public void Words_that_staff_write_are_read()
    {
        var file = SearchWordFile.Read(Write("""
            // theirs
            { "synonyms": [{ "names": ["đậu phộng"], "others": ["lạc"] }],
              "intents": [{ "phrases": ["ăn gì"], "prefers": { "kind": ["product"] }, "isQuestion": true, "strength": "Word" }] }
            """));
        Assert.Equal(["đậu phộng"], file.Synonyms.Single().Names);
        Assert.Equal(IntentStrength.Word, file.Intents.Single().Strength);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{ \"synonyms\": [{ \"names\": null, \"others\": [] }] }")]
    [InlineData("{ \"synonyms\": [{ \"names\": [\"a\"] }] }")]
    [InlineData("{ \"intents\": [{ \"phrases\": [\"a\"] }] }")]
    [InlineData("{ \"intents\": null }")]
    [InlineData("{ \"intents\": [{ \"phrases\": [], \"prefers\": {}, \"strength\": \"Strong\" }] }")]
    public void A_mistake_names_the_file(string text)
    {
        var path = Write(text);
        Assert.Contains(path, Assert.Throws<JsonException>(() => SearchWordFile.Read(path)).Message, StringComparison.Ordinal);
    }

    public void Dispose() => directory.Dispose();

    private string Write(string text)
    {
        var path = Path.Combine(directory.Path, "search-words.json");
        File.WriteAllText(path, text);
        return path;
    }
}
