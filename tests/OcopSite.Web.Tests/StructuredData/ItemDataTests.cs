using System.Text.Json;
using OcopSite.Content;
using OcopSite.Delivery;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.StructuredData;

public sealed class ItemDataTests
{
    private static readonly object Recognised = new { stars = 4, status = "recognised", decisionNumber = "123/QĐ-UBND", decisionDate = "2024-05-20T00:00:00" };

    [Fact]
    public async Task A_recognition_in_force_is_an_award_with_its_decision()
    {
        JsonElement product = await NodeAsync(Docs.Product("a", "Rong nho", Recognised), "/san-pham/a/", "Product");
        Assert.Equal("OCOP 4 sao, có giá trị đến 20/5/2027", product.Text("award"));
        JsonElement certificate = product.GetProperty("hasCertification");
        Assert.Equal(("123/QĐ-UBND", "2024-05-20", "2027-05-20"), (certificate.Text("certificationIdentification"), certificate.Text("validFrom"), certificate.Text("expires")));
    }

    [Theory]
    [InlineData("""{"stars":4,"status":"recognised","year":2021}""")]
    [InlineData("""{"stars":4,"status":"proposed","year":2025}""")]
    [InlineData("""{"stars":4,"status":"withdrawn","decisionDate":"2025-01-01T00:00:00"}""")]
    [InlineData("""{"stars":4,"status":"recognised"}""")]
    public async Task Any_other_recognition_is_none(string recognition)
    {
        JsonElement product = await NodeAsync(Docs.Product("a", "Rong nho", JsonDocument.Parse(recognition).RootElement), "/san-pham/a/", "Product");
        Assert.Null(product.Text("award"));
        Assert.Null(product.Text("hasCertification"));
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(50000, null, "Offer 50000")]
    [InlineData(50000, 50000, "Offer 50000")]
    [InlineData(50000, 90000, "AggregateOffer 50000–90000")]
    public async Task Only_a_known_price_is_offered(int? from, int? to, string? expected)
    {
        DeliveredDocument document = Product(new { group = "food", priceFrom = from, priceTo = to });
        JsonElement product = await NodeAsync(document, "/san-pham/a/", "Product");
        string? offer = product.TryGetProperty("offers", out JsonElement o)
            ? $"{o.Text("@type")} {o.Text("price") ?? $"{o.Text("lowPrice")}–{o.Text("highPrice")}"}"
            : null;
        Assert.Equal(expected, offer);
        if (offer is not null) Assert.Equal("VND", o.Text("priceCurrency"));
    }

    [Theory]
    [InlineData("8934567890123", "8934567890123")]
    [InlineData("893-456", null)]
    public async Task A_number_that_is_no_gtin_is_not_called_one(string gtin, string? expected)
        => Assert.Equal(expected, (await NodeAsync(Product(new { group = "food", gtin }), "/san-pham/a/", "Product")).Text("gtin"));

    [Theory]
    [InlineData("""{"starts":"2026-04-01T08:00:00","ends":"2026-04-02T17:30:00","precision":"day"}""", "2026-04-01T08:00:00+07:00", "2026-04-02T17:30:00+07:00", "EventScheduled")]
    [InlineData("""{"starts":"2026-04-01T00:00:00","ends":"2026-04-03T00:00:00","precision":"day","status":"postponed"}""", "2026-04-01", "2026-04-03", "EventPostponed")]
    [InlineData("""{"starts":"2026-04-01T00:00:00","precision":"month","status":"cancelled"}""", "2026-04", null, "EventCancelled")]
    public async Task An_event_says_when_it_is_no_more_exactly_than_is_known(string properties, string start, string? end, string status)
    {
        DeliveredDocument document = Docs.Of(ContentTypes.Event, "/su-kien/a/", "/events/a/", "Hội chợ", "Fair", JsonDocument.Parse(properties).RootElement);
        JsonElement happening = await NodeAsync(document, "/su-kien/a/", "Event");
        Assert.Equal((start, end, "https://schema.org/" + status), (happening.Text("startDate"), happening.Text("endDate"), happening.Text("eventStatus")));
    }

    [Fact]
    public async Task Where_and_by_whom_an_event_is_held_is_said()
    {
        DeliveredDocument document = Docs.Of(ContentTypes.Event, "/su-kien/a/", "/events/a/", "Hội chợ", "Fair", new
        {
            starts = "2026-04-01T00:00:00",
            precision = "day",
            venue = "Nhà văn hóa",
            localityName = "Phan Thiết",
            organisers = Docs.Blocks(ContentTypes.Organiser, new { name = "Sở Công Thương" }),
        });
        JsonElement happening = await NodeAsync(document, "/su-kien/a/", "Event");
        Assert.Equal(("Nhà văn hóa", "Phan Thiết"), (happening.GetProperty("location").Text("name"), happening.GetProperty("location").GetProperty("address").Text("addressLocality")));
        Assert.Equal("Sở Công Thương", happening.GetProperty("organizer")[0].Text("name"));
    }

    [Fact]
    public async Task Questions_of_a_page_make_it_a_page_of_questions()
    {
        DeliveredDocument document = Docs.Of(ContentTypes.Page, "/hoi/", "/ask/", "Hỏi đáp", "Questions", new
        {
            blocks = Docs.Blocks(ContentTypes.QuestionBlock, new { question = "Sao là gì?", answer = new { markup = "<p>Là hạng.</p>" } }),
        });
        JsonElement page = await NodeAsync(document, "/hoi/", "FAQPage");
        JsonElement question = Assert.Single(page.GetProperty("mainEntity").EnumerateArray());
        Assert.Equal(("Sao là gì?", "<p>Là hạng.</p>"), (question.Text("name"), question.GetProperty("acceptedAnswer").Text("text")));
    }

    [Fact]
    public async Task No_text_can_leave_the_data_block()
    {
        const string name = "</script><script>alert('1')</script> & <!-- \"x\"";
        DeliveredDocument document = Docs.Of(ContentTypes.Page, "/x/", "/x/", name, name, new { summary = name });
        await using SmallSite site = await SmallSite.StartAsync([.. Docs.Frame, document]);
        AngleSharp.Html.Dom.IHtmlDocument page = await site.Client.GetHtmlAsync("/x/");
        Assert.Single(page.Scripts);
        Assert.Equal(name, page.Graph().Find("WebPage")!.Value.Text("name"));
    }

    private static DeliveredDocument Product(object properties) => Docs.Of(ContentTypes.Product, "/san-pham/a/", "/products/a/", "Rong nho", "Grape seaweed", properties);

    private static async Task<JsonElement> NodeAsync(DeliveredDocument document, string path, string type)
    {
        await using SmallSite site = await SmallSite.StartAsync([.. Docs.Frame, document]);
        return (await site.Client.GetHtmlAsync(path)).Graph().Find(type)!.Value;
    }
}
