namespace OcopSite.Search.Tests.Querying;

public sealed class IntentTests : IAsyncLifetime, IDisposable
{
    private static readonly SearchWordFile Words = new()
    {
        Intents =
        [
            new SearchIntent(["5 sao", "five stars"], Prefers("stars", "5")),
            new SearchIntent(["cửa hàng"], Prefers("kind", "shop"), IsQuestion: true, IntentStrength.Word),
            new SearchIntent(["mua … ở đâu", "where to buy"], Prefers("kind", "shop"), IsQuestion: true, IntentStrength.Answer),
        ],
    };

    private readonly SearchFixture site = new(null, Words);

    public Task InitializeAsync() => site.Index.RebuildAsync(
        [
            SearchFixture.Document("Rong nho muối") with { Facets = Prefers("stars", "5"), Stars = 5, Types = ["OCOP 5 sao"] },
            SearchFixture.Document("Rong nho tươi") with { Stars = 4, Body = "Năm 2021 đạt 5 sao" },
            SearchFixture.Document("Cửa hàng Sen Núi", kind: "shop"),
            SearchFixture.Document("Quầy Phan Thiết", kind: "shop"),
            SearchFixture.Document("Quầy Phan Rí Cửa", kind: "shop") with { Body = "Xa Phan Thiết" },
        ], "1", CancellationToken.None);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => site.Dispose();

    [Fact]
    public void What_has_the_stars_stands_before_what_speaks_of_them()
        => Assert.Equal(["Rong nho muối", "Rong nho tươi"], site.Names("rong nho 5 sao"));

    [Theory]
    [InlineData("mua rong nho ở đâu")]
    [InlineData("mua rong nho o dau")]
    [InlineData("where to buy rong nho")]
    public void A_shop_answers_where_to_buy_though_it_does_not_name_the_goods(string text)
        => Assert.Contains("Cửa hàng Sen Núi", site.Names(text));

    [Fact]
    public void Other_accents_are_another_phrase() => Assert.DoesNotContain("Cửa hàng Sen Núi", site.Names("múa rong nho ơ đầu"));

    [Fact]
    public void Words_that_ask_together_do_not_ask_for_a_name_with_one_of_them()
        => Assert.Equal(["Quầy Phan Thiết", "Quầy Phan Rí Cửa"], site.Names("cửa hàng phan thiết"));

    [Fact]
    public void What_is_wanted_takes_the_place_of_no_word() => Assert.DoesNotContain("Cửa hàng Sen Núi", site.Names("cửa hàng sen đá"));

    [Fact]
    public void Most_stars_come_first_where_asked_for()
        => Assert.Equal([5, 4], site.Search.Search(new SearchQuery { Text = "rong nho", Sort = SearchSort.Stars }).Hits.Select(static hit => hit.Name == "Rong nho muối" ? 5 : 4));

    private static Dictionary<string, IReadOnlyList<string>> Prefers(string facet, string value) => new() { [facet] = [value] };
}
