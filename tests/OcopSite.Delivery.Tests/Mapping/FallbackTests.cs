using OcopSite.Content;
using OcopSite.Content.Items;

namespace OcopSite.Delivery.Tests.Mapping;

public sealed class FallbackTests
{
    private const string Block = """{"content":{"contentType":"organiser","id":"ID","properties":{"name":NAME}},"settings":null}""";

    [Fact]
    public void A_missing_text_comes_from_the_other_language_and_says_so()
    {
        Event e = Documents.MapSample<Event>(ContentTypes.Event, Cultures.English);
        Assert.Equal(new LocalText("17 tháng Giêng", "vi-VN"), e.LunarDate);
        Assert.Equal(new LocalText("Hall", "en-US"), e.Venue);
    }

    [Fact]
    public void Vietnamese_never_falls_back_to_English()
    {
        Product product = Map<Product>(ContentTypes.Product, "{}", """{"summary":"Only English","story":{"markup":"<p>x</p>","blocks":[]}}""", Cultures.Vietnamese);
        Assert.Null(product.Summary);
        Assert.Null(product.Story);
    }

    [Fact]
    public void A_missing_text_inside_a_block_comes_from_the_same_block_in_the_other_language()
    {
        Event e = Documents.MapSample<Event>(ContentTypes.Event, Cultures.English);
        Chair chair = Assert.Single(e.Chairs);
        Assert.Equal(new LocalText("Director", "en-US"), chair.Title);
        Assert.Equal(new LocalText("Sở", "vi-VN"), chair.Organisation);
    }

    [Fact]
    public void Blocks_are_matched_by_their_key_and_not_by_their_place()
    {
        string vietnamese = Blocks((1, "\"Một\""), (2, "\"Hai\""));
        string english = Blocks((2, "null"), (1, "\"One\""));
        Event e = Map<Event>(ContentTypes.Event, $"{{\"organisers\":{vietnamese}}}", $"{{\"organisers\":{english}}}", Cultures.English);
        Assert.Equal([new LocalText("Hai", "vi-VN"), new LocalText("One", "en-US")], e.Organisers);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("""{"items":[]}""")]
    public void Blocks_that_a_language_lacks_altogether_come_from_the_other_one(string english)
    {
        Event e = Map<Event>(ContentTypes.Event, $"{{\"organisers\":{Blocks((1, "\"Một\""))}}}", $"{{\"organisers\":{english}}}", Cultures.English);
        Assert.Equal([new LocalText("Một", "vi-VN")], e.Organisers);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    public void Tags_that_a_language_lacks_come_from_the_other_one(string english)
        => Assert.Equal(["VietGAP"], Map<Product>(ContentTypes.Product, """{"certifications":["VietGAP"]}""", $"{{\"certifications\":{english}}}", Cultures.English).Certifications);

    [Theory]
    [InlineData("null")]
    [InlineData("""{"markup":"","blocks":[]}""")]
    [InlineData("""{"markup":"  ","blocks":[]}""")]
    public void Rich_text_that_a_language_lacks_comes_from_the_other_one(string english)
        => Assert.Equal(
            new LocalText("<p>Chuyện</p>", "vi-VN"),
            Map<Product>(ContentTypes.Product, """{"story":{"markup":"<p>Chuyện</p>","blocks":[]}}""", $"{{\"story\":{english}}}", Cultures.English).Story);

    [Fact]
    public void An_alternative_text_that_a_language_lacks_comes_from_another_and_a_decorative_picture_has_none()
    {
        const string Images = """
            {"images":[
              {"id":"00000000-0000-0000-0000-000000000002","url":"/media/a.png","properties":{"altVi":"Bãi biển","altEn":null}},
              {"id":"00000000-0000-0000-0000-000000000003","url":"/media/b.png","properties":{"altVi":"Bãi biển","decorative":true}},
              {"id":"00000000-0000-0000-0000-000000000004","url":"/media/c.png","properties":{}}
            ]}
            """;
        Product product = Map<Product>(ContentTypes.Product, Images, Images, Cultures.English);
        Assert.Equal([new LocalText("Bãi biển", "vi-VN"), null, null], product.Images.Select(i => i.Alt));
    }

    private static T Map<T>(string type, string vietnamese, string english, string culture)
        where T : PublishedItem
        => Documents.Mapper.Map(Documents.Document(type, 1, (Cultures.Vietnamese, "Tên", vietnamese), (Cultures.English, "Name", english))).OfType<T>().Single(i => i.Culture == culture);

    private static string Blocks(params (int Number, string Name)[] blocks)
        => $"{{\"items\":[{string.Join(',', blocks.Select(b => Block.Replace("ID", Documents.Id(b.Number).ToString(), StringComparison.Ordinal).Replace("NAME", b.Name, StringComparison.Ordinal)))}]}}";
}
