using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OcopSite.Content;
using OcopSite.Content.Schema;
using OcopSite.Delivery;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Routes;

public sealed class LanguageTests
{
    private static readonly object Story = new { summary = "Tóm tắt", group = "food", formerCommune = "Xã Cũ", producer = Docs.Reference(Docs.Id("/chu-the/p/")) };

    private static readonly DeliveredDocument[] Content =
    [
        .. Docs.Frame, Docs.Of(ContentTypes.Product, "/san-pham/a/", "/products/a/", "Rong nho", "Grape seaweed", Story),
        Docs.Of(ContentTypes.Producer, "/chu-the/p/", "/producers/p/", "Công ty Rong", "Công ty Rong", new { summary = "S", kind = "company" }),
    ];

    [Fact]
    public async Task Vietnamese_words_on_an_English_page_are_marked()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        IHtmlDocument english = await site.Client.GetHtmlAsync("/en/products/a/");
        Assert.Equal("vi", english.QuerySelector(".facts a[href='/en/producers/p/']")?.GetAttribute("lang"));
        Assert.Equal("vi", english.QuerySelectorAll(".where--former span").Single(e => e.Words() == "Xã Cũ").GetAttribute("lang"));
        Assert.False(english.QuerySelector("h1")!.HasAttribute("lang"));

        IHtmlDocument vietnamese = await site.Client.GetHtmlAsync("/san-pham/a/");
        Assert.Empty(vietnamese.QuerySelectorAll("main [lang]"));
    }

    [Fact]
    public async Task A_text_that_fell_back_to_another_language_says_which()
    {
        DeliveredDocument full = Docs.Of(ContentTypes.Page, "/trang/", "/page/", "Trang", "Page", new { summary = "Tóm tắt tiếng Việt" });
        DeliveredDocument bare = Docs.Of(ContentTypes.Page, "/trang/", "/page/", "Trang", "Page");
        DeliveredDocument mixed = new(full.Id, new Dictionary<string, System.Text.Json.JsonElement>
        {
            [Cultures.Vietnamese] = full.Versions[Cultures.Vietnamese],
            [Cultures.English] = bare.Versions[Cultures.English],
        });
        await using SmallSite site = await SmallSite.StartAsync([.. Docs.Frame, mixed]);
        IElement lead = (await site.Client.GetHtmlAsync("/en/page/")).QuerySelector(".lead > span")!;
        Assert.Equal("vi", lead.GetAttribute("lang"));
        Assert.Equal("Tóm tắt tiếng Việt", lead.Words());
    }

    [Fact]
    public async Task The_language_link_leads_to_the_same_page_and_the_same_state_of_a_list()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        Assert.Equal("/en/products/a/", await LinkToEnglishAsync(site, "/san-pham/a/"));
        Assert.Equal("/en/products/?group=food", await LinkToEnglishAsync(site, "/san-pham/?group=food"));
        Assert.Equal("/en/search/?q=rong", await LinkToEnglishAsync(site, "/tim-kiem/?q=rong"));
        Assert.Equal("/en/", await LinkToEnglishAsync(site, "/khong-co/"));
    }

    [Fact]
    public async Task A_third_language_needs_nothing_but_its_definition()
    {
        LanguageDefinition korean = new("ko-KR", "한국어", UrlPrefix: "ko", Fallback: Cultures.English);
        ContentSchema schema = OcopSchema.Current with { Languages = [.. OcopSchema.Current.Languages, korean] };
        await using SmallSite site = await SmallSite.StartAsync(Docs.Frame, new SmallSiteOptions { Schema = schema });

        IHtmlDocument home = await site.Client.GetHtmlAsync("/");
        Assert.Equal(["English", "한국어"], home.QuerySelectorAll("header .languages a").Select(a => a.Words()));
        using HttpResponseMessage missing = await site.Client.GetAsync("/ko/khong-co/");
        Assert.Equal("ko", (await missing.ReadHtmlAsync()).DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task An_old_address_leads_to_the_new_one_in_its_language()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        DeliveredDocument moved = Docs.Of(ContentTypes.Product, "/san-pham/b/", "/products/a/", "Rong nho", "Grape seaweed", Story, keyRoute: "/san-pham/a/");
        await site.MoveAsync(moved, new Redirect(Cultures.Vietnamese, "/san-pham/a/", moved.Id));

        using HttpResponseMessage old = await site.Client.GetAsync("/san-pham/a/?utm=1");
        Assert.Equal(301, (int)old.StatusCode);
        Assert.Equal("/san-pham/b/?utm=1", old.Headers.Location?.OriginalString);
        using HttpResponseMessage english = await site.Client.GetAsync("/en/products/a/");
        Assert.Equal(200, (int)english.StatusCode);
        using HttpResponseMessage open = await site.Client.GetAsync("/san-pham/a");
        Assert.Equal("/san-pham/b/", open.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task An_old_address_of_no_language_leads_to_the_language_it_is_asked_for_in()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        await site.MoveAsync(Content[^1], new Redirect("", "/cu/", Content[^1].Id));
        using HttpResponseMessage vietnamese = await site.Client.GetAsync("/cu/");
        Assert.Equal("/chu-the/p/", vietnamese.Headers.Location?.OriginalString);
        using HttpResponseMessage english = await site.Client.GetAsync("/en/cu/");
        Assert.Equal("/en/producers/p/", english.Headers.Location?.OriginalString);
    }

    private static async Task<string?> LinkToEnglishAsync(SmallSite site, string path)
    {
        using HttpResponseMessage response = await site.Client.GetAsync(path);
        return (await response.ReadHtmlAsync()).QuerySelector("header .languages a")?.GetAttribute("href");
    }
}
