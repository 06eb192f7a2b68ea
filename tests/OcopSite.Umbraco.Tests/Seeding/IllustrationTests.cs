using System.Text.Json;
using OcopSite.Content;
using OcopSite.Content.Schema;
using OcopSite.Umbraco.Seeding.Planning;

namespace OcopSite.Umbraco.Tests.Seeding;

/// <summary>Our own pictures: complete in themselves, and enough of them for everything the seed shows.</summary>
public sealed class IllustrationTests(SeedFixture seed) : IClassFixture<SeedFixture>
{
    private const long MostBytes = 60 * 1024;

    private static readonly string Folder = Path.Combine(SeedDirectory.Path, "illustrations");

    private static readonly JsonElement[] Records =
        [.. JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Path.Combine(Folder, "illustrations.json"))).EnumerateArray()];

    public static TheoryData<string> Ids => [.. Records.Select(r => r.GetProperty("id").GetString()!)];

    [Theory]
    [InlineData(ContentTypes.Product, "images")]
    [InlineData(ContentTypes.Producer, "images")]
    [InlineData(ContentTypes.Place, "images")]
    [InlineData(ContentTypes.Event, "images")]
    [InlineData(ContentTypes.Trail, "images")]
    [InlineData(ContentTypes.Locality, "images")]
    [InlineData(ContentTypes.Page, "images")]
    [InlineData(ContentTypes.Article, "image")]
    public void Everything_to_be_looked_at_has_a_picture(string contentType, string property)
        => Assert.Empty(seed.Of(contentType).Where(d => d.Value(property) is null).Select(d => d.Names[Cultures.Vietnamese]));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_picture_has_a_title_and_says_what_is_seen_in_both_languages(string id)
    {
        JsonElement record = Records.Single(r => r.GetProperty("id").GetString() == id);
        foreach (JsonElement text in (JsonElement[])[record.GetProperty("title"), record.GetProperty("alt")])
        {
            Assert.False(string.IsNullOrWhiteSpace(text.GetProperty("vi").GetString()));
            Assert.False(string.IsNullOrWhiteSpace(text.GetProperty("en").GetString()));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_picture_is_there_as_drawn_and_as_served_and_light_enough_for_a_slow_network(string id)
    {
        Assert.True(File.Exists(Path.Combine(Folder, id + ".svg")));
        Assert.InRange(new FileInfo(Path.Combine(Folder, id + ".webp")).Length, 1, MostBytes);
    }

    [Fact]
    public void Every_product_group_has_a_picture_to_fall_back_on()
        => Assert.Equal(Vocabulary.ProductGroups.Order(StringComparer.Ordinal), Records.SelectMany(r => Listed(r, "groups")).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_picture_is_used_or_kept_for_its_product_group(string id)
    {
        if (Listed(Records.Single(r => r.GetProperty("id").GetString() == id), "groups").Any()) return;
        string media = seed.Plan.Media.Single(m => m.FilePath == Path.Combine(Folder, id + ".webp")).Key.ToString();
        Assert.Contains(seed.Plan.Documents, d => d.All().Any(v => v.Value is string text && text.Contains(media, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void No_drawing_lies_about_without_a_record()
        => Assert.Equal(
            Records.Select(r => r.GetProperty("id").GetString()).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Folder, "*.svg").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("products", "product")]
    [InlineData("producers", "producer")]
    [InlineData("places", "place")]
    [InlineData("events", "event")]
    [InlineData("articles", "article")]
    [InlineData("localities", "locality")]
    public void A_picture_is_meant_for_something_known(string list, string kind)
    {
        HashSet<Guid> known = [.. seed.Plan.Documents.Select(d => d.Key)];
        Assert.DoesNotContain(Records.SelectMany(r => Listed(r, list)), id => !known.Contains(ContentKeys.Of(kind, id)));
    }

    [Fact]
    public void A_further_picture_is_meant_for_something_known_that_has_another_first()
    {
        string[] further = [.. Records.SelectMany(r => Listed(r, "further"))];
        Assert.NotEmpty(further);
        foreach (string[] parts in further.Distinct().Select(f => f.Split('/')))
        {
            SeedDocument document = seed.Plan.Documents.Single(d => d.Key == ContentKeys.Of(parts[0], parts[1]));
            Guid[] shown = [.. JsonSerializer.Deserialize<JsonElement>((string)document.Value("images")!).EnumerateArray().Select(i => i.GetProperty("mediaKey").GetGuid())];
            Assert.True(shown.Length >= 2);
            Assert.Equal(shown.Distinct(), shown);
        }
    }

    [Fact]
    public void Nothing_is_given_two_pictures_of_the_same_rank()
    {
        IEnumerable<string> given = Records.SelectMany(r => r.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.Array && p.Name != "further"))
            .SelectMany(list => list.Value.EnumerateArray().Select(value => $"{list.Name}/{value.GetString()}"));
        Assert.Empty(given.GroupBy(g => g).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    private static IEnumerable<string> Listed(JsonElement record, string list)
        => record.TryGetProperty(list, out JsonElement values) ? values.EnumerateArray().Select(v => v.GetString()!) : [];
}
