namespace OcopSite.Search.Tests.Querying;

public sealed class FacetTests() : SearchTests(
    Sauce("Nước mắm Một", "3", "phan-thiet"),
    Sauce("Nước mắm Hai", "4", "phan-thiet"),
    Sauce("Nước mắm Ba", "4", "tuy-phong"),
    Sauce("Nước mắm Bốn", "4", "tuy-phong") with { Kind = "producer" })
{
    [Fact]
    public void Every_facet_is_counted_over_the_hits()
    {
        var result = Search(new SearchQuery { Text = "nước mắm" });

        Assert.Equal(4, result.Total);
        Assert.Equal(new Dictionary<string, int> { ["3"] = 1, ["4"] = 3 }, result.Facets["stars"]);
        Assert.Equal(new Dictionary<string, int> { ["product"] = 3, ["producer"] = 1 }, result.Facets["kind"]);
    }

    [Fact]
    public void A_selection_narrows_the_other_facets_and_not_its_own()
    {
        var result = Search(new SearchQuery { Text = "nước mắm", Facets = Selected(("stars", ["4"])) });

        Assert.Equal(3, result.Total);
        Assert.Equal(new Dictionary<string, int> { ["3"] = 1, ["4"] = 3 }, result.Facets["stars"]);
        Assert.Equal(new Dictionary<string, int> { ["phan-thiet"] = 1, ["tuy-phong"] = 2 }, result.Facets["district"]);
    }

    [Fact]
    public void Values_of_a_facet_add_up_and_facets_narrow_each_other()
    {
        Assert.Equal(4, Total(("stars", ["3", "4"])));
        Assert.Equal(2, Total(("stars", ["3", "4"]), ("district", ["phan-thiet"])));
        Assert.Equal(0, Total(("stars", ["3"]), ("district", ["tuy-phong"])));
        Assert.Equal(0, Total(("no-such-facet", ["x"])));
    }

    [Fact]
    public void Kinds_are_a_selection_too()
    {
        var result = Search(new SearchQuery { Text = "nước mắm", Kinds = ["producer"] });

        Assert.Equal("Nước mắm Bốn", Assert.Single(result.Hits).Name);
        Assert.Equal(3, result.Facets["kind"]["product"]);
        Assert.Equal(new Dictionary<string, int> { ["4"] = 1 }, result.Facets["stars"]);
    }

    private static SearchDocument Sauce(string name, string stars, string district)
        => SearchFixture.Document(name) with { Facets = Selected(("stars", [stars]), ("district", [district])) };

    private static Dictionary<string, IReadOnlyList<string>> Selected(params (string Name, IReadOnlyList<string> Values)[] facets)
        => facets.ToDictionary(static facet => facet.Name, static facet => facet.Values);

    private int Total(params (string Name, IReadOnlyList<string> Values)[] facets)
        => Search(new SearchQuery { Text = "nước mắm", Facets = Selected(facets) }).Total;
}
