using Microsoft.Extensions.Options;

namespace OcopSite.Search.Tests;

public sealed class SearchOptionsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("index")]
    public void A_directory_is_an_absolute_path(string directory)
        => Assert.Throws<OptionsValidationException>(() => new SearchFixture(directory));

    [Fact]
    public void A_synonym_leads_somewhere()
        => Assert.Throws<OptionsValidationException>(() => new SearchFixture(null, new SynonymSet([], ["umibudo"])));

    [Fact]
    public void An_entry_is_one()
        => Assert.Throws<OptionsValidationException>(() => new SearchFixture(null, new SearchWordFile { Intents = [null!] }));
}
