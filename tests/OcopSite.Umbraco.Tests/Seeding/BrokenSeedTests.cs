using System.Text.Json.Nodes;
using OcopSite.Content.Schema;
using OcopSite.Umbraco.Seeding;
using OcopSite.Umbraco.Seeding.Planning;
using OcopSite.Umbraco.Seeding.Reading;

namespace OcopSite.Umbraco.Tests.Seeding;

/// <summary>One thing wrong at a time. A plan is made as a whole or not at all, and only a plan can be imported.</summary>
public sealed class BrokenSeedTests : IDisposable
{
    private const string Product = "rong-nho-tuoi-hai-nam";
    private const string Products = "seed/facts/products.json";

    private readonly SeedCopy _seed = new();

    [Fact]
    public async Task An_unbroken_copy_is_planned() => Assert.NotEmpty((await PlanAsync()).Documents);

    [Theory]
    [InlineData("seed/facts/products.json")]
    [InlineData("seed/facts/administrative.json")]
    [InlineData("seed/texts/events.json")]
    [InlineData("seed/texts/site.json")]
    [InlineData("illustrations/illustrations.json")]
    public async Task A_missing_file_is_named(string file)
    {
        File.Delete(_seed.FileOf(file));

        Assert.Contains(await ProblemsAsync(), p => p == new SeedProblem(file, "", "", "is missing"));
    }

    [Theory]
    [InlineData("seed/facts/products.json")]
    [InlineData("seed/texts/site.json")]
    public async Task A_file_that_is_not_json_is_named(string file)
    {
        await File.WriteAllTextAsync(_seed.FileOf(file), "[{\"id\": ");

        Assert.Contains(await ProblemsAsync(), p => p.File == file && p.Message.StartsWith("is not valid JSON", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("seed/facts/products.json", "{}")]
    [InlineData("seed/texts/products.json", "[]")]
    public async Task A_file_of_the_wrong_shape_is_named(string file, string content)
    {
        await File.WriteAllTextAsync(_seed.FileOf(file), content);

        Assert.Contains(await ProblemsAsync(), p => p.File == file && p.Message.StartsWith("must be", StringComparison.Ordinal));
    }

    [Fact]
    public Task A_number_written_as_text_is_named() => BreaksFactAsync("year", fact => fact["year"] = "2025", "a whole number");

    [Fact]
    public Task A_list_written_as_text_is_named() => BreaksFactAsync("facts", fact => fact["facts"] = "Một điều", "list of texts");

    [Fact]
    public async Task A_stop_or_picture_of_a_trail_that_does_not_exist_is_named()
    {
        _seed.Edit("seed/texts/trails.json", root =>
        {
            root["dao-phu-quy"]!["stops"]![0]!["at"] = "place/atlantis";
            root["dao-phu-quy"]!["image"] = "nothing";
        });

        Assert.Equal(
            [("dao-phu-quy", "image", "there is no picture 'nothing'"), ("dao-phu-quy", "stops", "there is no 'place/atlantis'")],
            (await ProblemsAsync()).Select(p => (p.Id, p.Field, p.Message)).OrderBy(p => p.Field));
    }

    [Fact]
    public Task An_unknown_producer_is_named() => BreaksFactAsync("producerId", fact => fact["producerId"] = "nobody", "'nobody'");

    [Fact]
    public Task An_unknown_district_is_named() => BreaksFactAsync("district", fact => fact["district"] = "Huyện Không Có", "'Huyện Không Có'");

    [Fact]
    public Task An_unknown_group_is_named() => BreaksFactAsync("group", fact => fact["group"] = "toys", "'toys'");

    [Fact]
    public Task Seven_stars_are_named() => BreaksFactAsync("stars", fact => fact["stars"] = 7, "7");

    [Fact]
    public Task A_source_that_is_no_address_is_named() => BreaksFactAsync("sources", fact => fact["sources"] = new JsonArray("a newspaper"), "'a newspaper'");

    [Fact]
    public Task A_fact_without_its_translation_is_named()
        => BreaksFactAsync("facts", fact => fact["facts"]!.AsArray().Add("Thêm một điều"), "English");

    [Fact]
    public Task A_name_that_is_missing_is_named() => BreaksFactAsync("nameEn", fact => fact.AsObject().Remove("nameEn"), "is missing");

    [Fact]
    public async Task A_record_without_an_id_is_named_by_its_place()
    {
        EditProduct(fact => fact.AsObject().Remove("id"));

        Assert.Contains(await ProblemsAsync(), p => p is { File: Products, Id: "#0" });
    }

    [Fact]
    public async Task A_bad_date_is_named()
    {
        const string id = "hoi-thao-ket-noi-giao-thuong-ocop-2022";
        _seed.Edit("seed/facts/events.json", root => root.AsArray().Single(e => (string?)e!["id"] == id)!["start"] = "15/7/2022");

        SeedProblem problem = Assert.Single(await ProblemsAsync());
        Assert.Equal(("seed/facts/events.json", id, "start"), (problem.File, problem.Id, problem.Field));
    }

    [Fact]
    public async Task A_missing_English_summary_is_named()
    {
        _seed.Edit("seed/texts/products.json", root => root[Product]!["summary"]!.AsObject().Remove("en"));

        SeedProblem problem = Assert.Single(await ProblemsAsync());
        Assert.Equal(("seed/texts/products.json", Product, "summary.en"), (problem.File, problem.Id, problem.Field));
    }

    [Fact]
    public async Task A_text_record_of_the_wrong_kind_is_named()
    {
        _seed.Edit("seed/texts/products.json", root => root[Product] = "Rong nho");

        Assert.Contains(await ProblemsAsync(), p => (p.File, p.Id) == ("seed/texts/products.json", Product));
    }

    [Fact]
    public async Task Texts_that_are_missing_altogether_are_named()
    {
        _seed.Edit("seed/texts/products.json", root => root.AsObject().Remove(Product));

        Assert.Contains(await ProblemsAsync(), p => (p.File, p.Id, p.Field) == (Products, Product, "summary"));
    }

    [Fact]
    public async Task An_id_used_twice_is_named()
    {
        _seed.Edit(Products, root => root[1]!["id"] = Product);

        Assert.Contains(await ProblemsAsync(), p => p == new SeedProblem(Products, Product, "id", "appears twice"));
    }

    [Fact]
    public async Task A_missing_picture_is_named()
    {
        File.Delete(_seed.FileOf("illustrations/fish-sauce.webp"));

        SeedProblem problem = Assert.Single(await ProblemsAsync());
        Assert.Equal(("fish-sauce", "id"), (problem.Id, problem.Field));
    }

    [Fact]
    public async Task An_article_about_nothing_known_is_named()
    {
        string id = SeedDirectory.Texts("articles").EnumerateObject().First().Name;
        _seed.Edit("seed/texts/articles.json", root => root[id]!["about"] = new JsonArray("product/no-such-thing"));

        SeedProblem problem = Assert.Single(await ProblemsAsync());
        Assert.Equal(("seed/texts/articles.json", id, "about"), (problem.File, problem.Id, problem.Field));
    }

    [Fact]
    public async Task A_field_that_is_read_twice_is_reported_once()
    {
        EditProduct(fact => fact["year"] = "2025");

        Assert.Single(await ProblemsAsync());
    }

    [Fact]
    public async Task Several_problems_are_named_at_once()
    {
        EditProduct(fact => fact["group"] = "toys");
        _seed.Edit("seed/texts/places.json", root => root["mui-ne"]!["summary"]!.AsObject().Remove("en"));

        SeedException failure = await Assert.ThrowsAsync<SeedException>(PlanAsync);
        Assert.Equal(2, failure.Problems.Count);
        Assert.Contains($"{Products}, record '{Product}', field 'group'", failure.Message, StringComparison.Ordinal);
        Assert.Contains("seed/texts/places.json, record 'mui-ne', field 'summary.en'", failure.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _seed.Dispose();

    private async Task BreaksFactAsync(string field, Action<JsonNode> change, string message)
    {
        EditProduct(change);
        IReadOnlyList<SeedProblem> problems = await ProblemsAsync();
        Assert.All(problems, p => Assert.Equal((Products, Product, field), (p.File, p.Id, p.Field)));
        Assert.Contains(problems, p => p.Message.Contains(message, StringComparison.Ordinal));
    }

    private void EditProduct(Action<JsonNode> change) => _seed.Edit(Products, root => change(root.AsArray().Single(p => (string?)p!["id"] == Product)!));

    private async Task<IReadOnlyList<SeedProblem>> ProblemsAsync() => (await Assert.ThrowsAsync<SeedException>(PlanAsync)).Problems;

    private Task<SeedPlan> PlanAsync() => new SeedPlanner(OcopSchema.Current).PlanAsync(_seed.Path, CancellationToken.None);
}
