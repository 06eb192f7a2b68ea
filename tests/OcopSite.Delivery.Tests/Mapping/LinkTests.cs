using OcopSite.Content;
using OcopSite.Content.Items;

namespace OcopSite.Delivery.Tests.Mapping;

public sealed class LinkTests
{
    [Theory]
    [InlineData("vi-VN", "/san-pham/")]
    [InlineData("en-US", "/en/san-pham/")]
    public void A_link_to_a_document_has_the_public_address_of_its_language(string culture, string expected)
        => Assert.Equal([new Link("Sản phẩm", expected)], Links(culture, """{"url":null,"title":"Sản phẩm","queryString":null,"route":{"path":"/san-pham/"},"linkType":"Content"}"""));

    [Fact]
    public void A_query_and_an_anchor_stay_on_the_link()
        => Assert.Equal([new Link("x", "/trang/?tab=info#top")], Links("vi-VN", """{"url":null,"title":"x","queryString":"?tab=info#top","route":{"path":"/trang/"}}"""));

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\"  \"")]
    public void A_link_without_a_title_shows_its_address(string title)
        => Assert.Equal([new Link("https://example.test/", "https://example.test/")], Links("vi-VN", $"{{\"url\":\"https://example.test/\",\"title\":{title}}}"));

    [Theory]
    [InlineData("https://example.test/?a=1&b=2", "https://example.test/?a=1&b=2")]
    [InlineData("HTTP://example.test/", "HTTP://example.test/")]
    [InlineData("mailto:a@example.test", "mailto:a@example.test")]
    [InlineData("tel:+84252000000", "tel:+84252000000")]
    [InlineData("/media/bieu-mau.csv", "/media/bieu-mau.csv")]
    [InlineData("#lich-su", "#lich-su")]
    [InlineData("nuocmam.example", "https://nuocmam.example")]
    [InlineData("  https://example.test/ ", "https://example.test/")]
    public void A_link_may_lead_within_the_site_or_out_of_it(string url, string expected) => Assert.Equal(expected, Assert.Single(Links("vi-VN", External(url))).Url);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("java\\tscript:alert(1)")]
    [InlineData("\\u0001javascript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//evil.example/")]
    [InlineData("/\\\\evil.example/")]
    [InlineData("")]
    public void A_script_or_a_disguised_address_is_no_link(string url) => Assert.Empty(Links("vi-VN", External(url)));

    [Fact]
    public void The_web_site_of_a_producer_and_the_registration_for_an_event_are_held_to_the_same_rule()
    {
        Producer producer = Assert.IsType<Producer>(Documents.Mapper.Map(Documents.Named(ContentTypes.Producer, 1, "Tên", """{"website":"javascript:alert(1)"}""")).Single());
        Event e = Assert.IsType<Event>(Documents.Mapper.Map(Documents.Named(ContentTypes.Event, 1, "Tên", """{"registrationUrl":"javascript:alert(1)"}""")).Single());
        Assert.Null(producer.Website);
        Assert.Null(e.RegistrationUrl);
    }

    private static string External(string url) => $"{{\"url\":\"{url}\",\"title\":\"x\",\"queryString\":null,\"route\":null,\"linkType\":\"External\"}}";

    private static IReadOnlyList<Link> Links(string culture, string link)
        => ((Product)Documents.Mapper.Map(Documents.Document(ContentTypes.Product, 1, (culture, "x", $"{{\"buyLinks\":[{link}]}}"))).Single()).BuyLinks;
}
