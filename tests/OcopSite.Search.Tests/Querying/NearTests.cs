namespace OcopSite.Search.Tests.Querying;

public sealed class NearTests() : SearchTests(
    SearchFixture.Document("Hải đăng Kê Gà") with { Latitude = 10.697, Longitude = 107.993 },
    SearchFixture.Document("Hải đăng Phú Quý") with { Latitude = 10.541, Longitude = 108.925 },
    SearchFixture.Document("Hải đăng trên tranh"))
{
    private static readonly GeoPoint PhanThiet = new(10.928, 108.102);

    [Fact]
    public void The_nearest_comes_first_and_tells_its_distance()
    {
        var hits = Search(new SearchQuery { Text = "hải đăng", Near = PhanThiet, Sort = SearchSort.Distance }).Hits;
        Assert.Equal(["Hải đăng Kê Gà", "Hải đăng Phú Quý"], hits.Select(static hit => hit.Name));
        Assert.InRange(hits[0].DistanceKilometres!.Value, 27, 30);
        Assert.InRange(hits[1].DistanceKilometres!.Value, 98, 102);
    }

    [Fact]
    public void Without_words_everything_near_is_found()
        => Assert.Equal(["Hải đăng Kê Gà"], Search(new SearchQuery { Text = " ", Near = PhanThiet, WithinKilometres = 50 }).Hits.Select(static hit => hit.Name));

    [Fact]
    public void A_place_without_coordinates_has_no_distance()
        => Assert.Null(Search(new SearchQuery { Text = "tranh", Near = PhanThiet }).Hits.Single(static hit => hit.Name.EndsWith("tranh", StringComparison.Ordinal)).DistanceKilometres);
}
