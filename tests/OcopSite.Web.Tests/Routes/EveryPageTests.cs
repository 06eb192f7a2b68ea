using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OcopSite.Content.Items;
using OcopSite.Content.Schema;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Routes;

[Collection(SeededSiteTests.Name)]
public sealed class EveryPageTests(SeededSite site)
{
    private static readonly string[] Vietnamese =
    [
        "/", "/san-pham/", "/san-pham/rong-nho-tuoi-hai-nam-okinawa/", "/san-pham/?page=2", "/san-pham/?group=food&stars=4", "/chu-the/",
        "/chu-the/cong-ty-tnhh-hai-nam-okinawa/", "/su-kien/", "/su-kien/?view=month", "/su-kien/?view=month&month=2024-04", "/su-kien/le-hoi-dinh-thay-thim-hang-nam/", "/tin-tuc/", "/diem-den/", "/dia-phuong/", "/hanh-trinh/", "/hanh-trinh/mot-vong-dao-phu-quy/",
        "/san-pham/?view=map", "/san-pham/?stars=4&view=map", "/diem-den/?view=map",
        "/dia-phuong/phuong-mui-ne/", "/dia-phuong/thanh-pho-phan-thiet-cu/", "/so-lieu/", "/ve-chuong-trinh-ocop/", "/tim-kiem/", "/tim-kiem/?q=nuoc+mam",
    ];

    private static readonly string[] English =
    [
        "/en/", "/en/products/", "/en/producers/", "/en/events/", "/en/events/?view=month&month=2024-10", "/en/news/", "/en/places/", "/en/localities/", "/en/figures/", "/en/trails/", "/en/products/?view=map", "/en/places/?kind=heritage&view=map", "/en/search/",
        "/en/search/?q=fish+sauce&kind=product",
    ];

    public static TheoryData<string> Routes => [.. Vietnamese, .. English];

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task A_public_address_answers_with_a_page_in_its_language(string path)
    {
        using HttpResponseMessage response = await site.Client.GetAsync(path);

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("utf-8", response.Content.Headers.ContentType?.CharSet, ignoreCase: true);
        IHtmlDocument page = await response.ReadHtmlAsync();
        Assert.Equal(English.Contains(path) ? "en" : "vi", page.DocumentElement.GetAttribute("lang"));
        Assert.NotEmpty(page.QuerySelector("h1").Words());
    }

    [Fact]
    public async Task Every_published_document_has_a_sound_page()
    {
        List<string> faults = [];
        foreach (LanguageDefinition language in site.Snapshot.Schema.Languages)
        {
            foreach (PublishedItem item in site.Snapshot.In(language.IsoCode).All.Where(i => i is not SiteSettings))
            {
                using HttpResponseMessage response = await site.Client.GetAsync(item.Url);
                if ((int)response.StatusCode != 200) faults.Add($"{item.Url}: {(int)response.StatusCode}");
                else faults.AddRange((await response.ReadHtmlAsync()).Faults(item, language).Select(f => $"{item.Url}: {f}"));
            }
        }

        Assert.Empty(faults);
    }

    [Fact]
    public async Task Every_link_inside_the_site_leads_somewhere()
    {
        HashSet<string> seen = ["/", "/en/"];
        Queue<string> open = new(seen);
        List<string> broken = [];
        while (open.TryDequeue(out string? path))
        {
            using HttpResponseMessage response = await site.Client.GetAsync(path);
            if ((int)response.StatusCode != 200) broken.Add($"{path}: {(int)response.StatusCode}");
            if (response.Content.Headers.ContentType?.MediaType != "text/html") continue;
            foreach (string link in (await response.ReadHtmlAsync()).InternalLinks())
                if (seen.Add(link)) open.Enqueue(link);
        }

        Assert.Empty(broken);
        Assert.True(seen.Count > 600, $"Only {seen.Count} addresses were found.");
    }
}
