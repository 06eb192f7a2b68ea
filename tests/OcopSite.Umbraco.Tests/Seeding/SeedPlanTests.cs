using System.Text;
using System.Text.Json;
using OcopSite.Content;
using OcopSite.Content.Schema;
using OcopSite.Umbraco.Seeding.Planning;

namespace OcopSite.Umbraco.Tests.Seeding;

public sealed class SeedPlanTests(SeedFixture seed) : IClassFixture<SeedFixture>
{
    [Theory]
    [InlineData(ContentTypes.Product, 111)]
    [InlineData(ContentTypes.Producer, 66)]
    [InlineData(ContentTypes.Event, 36)]
    [InlineData(ContentTypes.Place, 32)]
    [InlineData(ContentTypes.Trail, 6)]
    [InlineData(ContentTypes.Locality, 55)]
    [InlineData(ContentTypes.Page, 6)]
    [InlineData(ContentTypes.Article, 6)]
    public void Everything_known_is_planned(string contentType, int count) => Assert.Equal(count, seed.Of(contentType).Count());

    [Fact]
    public void All_figures_of_the_statistics_are_planned()
        => Assert.Equal(21, seed.Of(ContentTypes.Statistics).Single().Json("figures").GetProperty("contentData").GetArrayLength());

    [Theory]
    [InlineData("581d1731-303f-58b1-9cd1-d734b5a2c10c", "Rong nho tươi Hải Nam Okinawa")]
    [InlineData("2be6d57a-3797-58b5-8b75-680d6ef72b90", "Công ty TNHH Hải Nam Okinawa")]
    [InlineData("759966c7-8799-5905-9fb5-7578a91ad53a", "Phường La Gi")]
    [InlineData("f3b867e4-040f-5b30-8063-a2b78899d0a5", "Mũi Né")]
    [InlineData("6c81a40a-8018-5805-bc81-8c3b0cac5128", "Một vòng đảo Phú Quý")]
    [InlineData("130b2326-fce5-5087-9587-1e1da737ba93", "Trang chủ")]
    public void Keys_are_the_same_on_every_machine(string key, string name)
        => Assert.Equal(name, seed.Plan.Documents.Single(d => d.Key == new Guid(key)).Names[Cultures.Vietnamese]);

    [Fact]
    public void Parents_come_before_their_children_and_the_settings_last()
    {
        HashSet<Guid> created = [];
        foreach (SeedDocument document in seed.Plan.Documents)
        {
            Assert.True(document.ParentKey is not Guid parent || created.Contains(parent), document.Names[Cultures.Vietnamese]);
            Assert.True(created.Add(document.Key));
        }

        Assert.Equal(ContentTypes.Home, seed.Plan.Documents[0].ContentType);
        Assert.Equal(ContentTypes.SiteSettings, seed.Plan.Documents[^1].ContentType);
        foreach (SeedMedia media in seed.Plan.Media)
            Assert.True(media.ParentKey is null || seed.Plan.Media.TakeWhile(m => m != media).Any(m => m.Key == media.ParentKey));
    }

    [Fact]
    public void A_document_stands_where_its_parent_allows_it()
    {
        Dictionary<Guid, string> types = seed.Plan.Documents.ToDictionary(d => d.Key, d => d.ContentType);
        Assert.All(seed.Plan.Documents.Where(d => d.ParentKey is not null), d =>
            Assert.Contains(d.ContentType, OcopSchema.Current.DocumentType(types[d.ParentKey!.Value]).AllowedChildren));
        Assert.All(seed.Plan.Documents.Where(d => d.ParentKey is null), d => Assert.True(OcopSchema.Current.DocumentType(d.ContentType).AllowedAtRoot));
    }

    [Fact]
    public void Every_document_has_its_name_in_both_languages()
        => Assert.All(seed.Plan.Documents, d => Assert.Equal([Cultures.English, Cultures.Vietnamese], d.Names.Where(n => n.Value.Length > 0).Select(n => n.Key).Order()));

    [Fact]
    public void Every_picture_is_there_and_has_an_alternative_text_in_both_languages()
        => Assert.All(seed.Plan.Media.Where(m => m.MediaType == "Image"), picture =>
        {
            Assert.True(File.Exists(picture.FilePath));
            Assert.Contains(picture.Values, v => v is { Alias: "isIllustration", Value: 1 });
            foreach (LanguageDefinition language in OcopSchema.Current.Languages)
                Assert.Contains(picture.Values, v => v.Alias == OcopMediaTypes.AlternativeText(language.IsoCode) && v.Value is string { Length: > 0 });
        });

    [Fact]
    public void A_trail_stops_at_three_to_six_places_and_producers_and_names_its_sources()
    {
        string[] known = [.. seed.Of(ContentTypes.Place).Concat(seed.Of(ContentTypes.Producer)).Select(d => StoredValue.DocumentUdi(d.Key))];
        Assert.All(seed.Of(ContentTypes.Trail), trail =>
        {
            JsonElement[] stops = [.. trail.Json("stops").GetProperty("contentData").EnumerateArray()];
            Assert.InRange(stops.Length, 3, 6);
            Assert.All(stops, s => Assert.Contains(s.GetProperty("values").EnumerateArray().Single(v => v.GetProperty("alias").GetString() == "at").GetProperty("value").GetString(), known));
            Assert.NotNull(trail.Value("sources"));
        });
    }

    [Fact]
    public void Every_text_is_in_composed_form()
    {
        IEnumerable<string> texts = seed.Plan.Documents.SelectMany(d => d.Names.Values.Concat(d.All().Select(v => v.Value).OfType<string>().SelectMany(Decoded)))
            .Concat(seed.Plan.Media.SelectMany(m => m.Values.Select(v => v.Value).OfType<string>().Append(m.Name)));
        Assert.All(texts, text => Assert.True(text.IsNormalized(NormalizationForm.FormC), text));
    }

    // JSON hides letters behind escapes.
    private static IEnumerable<string> Decoded(string stored)
        => stored.Length > 0 && stored[0] is '{' or '[' ? SeedValues.Texts(JsonSerializer.Deserialize<JsonElement>(stored)) : [stored];
}
