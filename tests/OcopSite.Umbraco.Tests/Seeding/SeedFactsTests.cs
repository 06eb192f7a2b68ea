using System.Text.Json;
using OcopSite.Content;
using OcopSite.Umbraco.Seeding.Planning;

namespace OcopSite.Umbraco.Tests.Seeding;

/// <summary>What the facts say is what the documents say.</summary>
public sealed class SeedFactsTests(SeedFixture seed) : IClassFixture<SeedFixture>
{
    [Theory]
    [InlineData("products", "product")]
    [InlineData("producers", "producer")]
    public void A_name_nobody_has_verified_is_marked_and_no_other(string file, string kind)
    {
        Guid[] expected = [.. SeedDirectory.Facts(file).EnumerateArray().Where(IsUnverified).Select(f => Key(kind, f)).Order()];

        Assert.NotEmpty(expected);
        Assert.Equal(expected, seed.Of(kind).Where(d => d.Value("nameUnverified") is 1).Select(d => d.Key).Order());
    }

    [Fact]
    public void An_unconfirmed_product_has_no_recognition()
    {
        JsonElement[] unconfirmed = [.. SeedDirectory.Facts("products").EnumerateArray().Where(f => f.GetProperty("ocop").GetString() == "unconfirmed")];

        Assert.NotEmpty(unconfirmed);
        Assert.All(unconfirmed, f => Assert.Null(Document("product", f).Value("recognitions")));
    }

    [Fact]
    public void A_recognised_product_has_the_stars_of_the_facts()
    {
        JsonElement[] recognised = [.. SeedDirectory.Facts("products").EnumerateArray().Where(f => f.GetProperty("starsStatus").GetString() == "recognised")];

        Assert.NotEmpty(recognised);
        foreach (JsonElement facts in recognised)
        {
            JsonElement first = Document("product", facts).Json("recognitions").GetProperty("contentData")[0].GetProperty("values");
            Assert.Equal("""["recognised"]""", Value(first, "status")!.Value.GetString());
            Assert.Equal(Number(facts.GetProperty("stars")), Number(Value(first, "stars")));
            Assert.Equal(Number(facts.GetProperty("year")), Number(Value(first, "year")));
        }
    }

    [Fact]
    public void Earlier_recognitions_follow_the_present_one()
    {
        JsonElement facts = SeedDirectory.Facts("products").EnumerateArray().First(f => f.GetProperty("id").GetString() == "rong-nho-tuoi-hai-nam");
        JsonElement blocks = Document("product", facts).Json("recognitions").GetProperty("contentData");

        Assert.Equal([4, 5], blocks.EnumerateArray().Select(b => Number(Value(b.GetProperty("values"), "stars"))));
        Assert.Equal([2025, 2021], blocks.EnumerateArray().Select(b => Number(Value(b.GetProperty("values"), "year"))));
        Assert.Equal("""["province"]""", Value(blocks[1].GetProperty("values"), "level")!.Value.GetString());
    }

    [Fact]
    public void Every_fact_is_kept_as_evidence_with_its_sources()
    {
        foreach (JsonElement facts in SeedDirectory.Facts("products").EnumerateArray().Where(f => f.GetProperty("facts").GetArrayLength() > 0))
        {
            SeedDocument document = Document("product", facts);
            Assert.Equal(facts.GetProperty("facts").GetArrayLength(), document.Json("evidence").GetProperty("contentData").GetArrayLength());
            Assert.Equal(
                facts.GetProperty("sources").EnumerateArray().Select(s => s.GetString()),
                document.Json("sources").EnumerateArray().Select(l => l.GetProperty("url").GetString()));
        }
    }

    [Fact]
    public void A_product_made_before_the_reform_names_the_district_of_then_and_the_unit_of_today()
    {
        JsonElement facts = SeedDirectory.Facts("products").EnumerateArray().First(f => f.GetProperty("id").GetString() == "rong-nho-tuoi-hai-nam");
        SeedDocument document = Document("product", facts);

        Assert.Equal("Phường Phú Hài", document.Value("formerCommune"));
        Assert.Equal($"umb://document/{ContentKeys.Of("locality", "phuong-phu-thuy"):N}", document.Value("locality"));
        Assert.Equal($"umb://document/{ContentKeys.Of("locality", "phan-thiet"):N}", document.Value("formerDistrict"));
    }

    private static bool IsUnverified(JsonElement facts) => facts.TryGetProperty("nameVerified", out JsonElement verified) && verified.ValueKind == JsonValueKind.False;

    private static Guid Key(string kind, JsonElement facts) => ContentKeys.Of(kind, facts.GetProperty("id").GetString()!);

    private static JsonElement? Value(JsonElement values, string alias)
        => values.EnumerateArray().Where(v => v.GetProperty("alias").GetString() == alias).Select(v => (JsonElement?)v.GetProperty("value")).SingleOrDefault();

    private static int? Number(JsonElement? json) => json is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : null;

    private SeedDocument Document(string kind, JsonElement facts) => seed.Plan.Documents.Single(d => d.Key == Key(kind, facts));
}
