using System.Net;
using System.Xml.Linq;
using CodeHollow.FeedReader;
using CodeHollow.FeedReader.Feeds;
using OcopSite.Content;
using OcopSite.Delivery;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Feeds;

/// <summary>Read by a library that had no part in writing them.</summary>
public sealed class NewsFeedTests
{
    private static readonly string[] Tags = ["rong nho"];

    private static readonly DeliveredDocument[] Content =
    [
        .. Docs.Frame,
        Article("cu", "Tin cũ", "2026-02-01T08:30:00"),
        Article("moi", "Tin <mới> & \"lạ\"", "2026-03-01T00:00:00"),
    ];

    [Fact]
    public async Task Rss_gives_the_news_newest_first_with_everything_about_them()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        using HttpResponseMessage response = await site.Client.GetAsync("/tin-tuc/rss.xml");
        Assert.Equal("application/rss+xml", response.Content.Headers.ContentType?.MediaType);
        Feed feed = FeedReader.ReadFromString(await response.Content.ReadAsStringAsync());

        Assert.Equal(FeedType.Rss_2_0, feed.Type);
        Assert.Equal("Tin tức – Trang thử", feed.Title);
        Assert.Equal("http://localhost/tin-tuc/", feed.Link);
        Assert.Equal("vi", feed.Language);
        Assert.Equal(["Tin <mới> & \"lạ\"", "Tin cũ"], feed.Items.Select(i => i.Title));
        var item = (Rss20FeedItem)feed.Items.ElementAt(1).SpecificItem;
        Assert.Equal("http://localhost/tin-tuc/cu/", item.Link);
        Assert.Matches("^urn:uuid:[0-9a-f-]{36}$", item.Guid);
        Assert.Equal("Dẫn <b>cu</b> & \"hơn\"", item.Description);
        Assert.Equal(new DateTime(2026, 2, 1, 1, 30, 0, DateTimeKind.Utc), item.PublishingDate!.Value.ToUniversalTime());
        Assert.Equal(["Tin", "rong nho"], item.Categories);
        Assert.Equal(("http://localhost/media/x/anh.webp", "image/webp", 0), (item.Enclosure.Url, item.Enclosure.MediaType, item.Enclosure.Length));
    }

    [Fact]
    public async Task Atom_gives_the_same_in_English_where_the_section_is_in_English()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        using HttpResponseMessage response = await site.Client.GetAsync("/en/news/atom.xml");
        Assert.Equal("application/atom+xml", response.Content.Headers.ContentType?.MediaType);
        Feed feed = FeedReader.ReadFromString(await response.Content.ReadAsStringAsync());

        Assert.Equal(FeedType.Atom, feed.Type);
        var atom = (AtomFeed)feed.SpecificFeed;
        Assert.Matches("^urn:uuid:", atom.Id);
        Assert.Equal(new DateTime(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc), atom.UpdatedDate!.Value.ToUniversalTime());
        Assert.Equal("http://localhost/en/news/atom.xml", atom.Links.Single(l => l.Relation == "self").Href);
        var entry = (AtomFeedItem)feed.Items.First().SpecificItem;
        Assert.Equal("http://localhost/en/news/moi/", entry.Link);
        Assert.NotNull(entry.PublishedDate);
        Assert.NotNull(entry.UpdatedDate);
    }

    [Fact]
    public async Task An_entry_keeps_its_name_when_it_changes_and_each_language_has_its_own()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        string[] before = await NamesAsync(site, "/tin-tuc/rss.xml");
        Assert.Equal(before, await NamesAsync(site, "/tin-tuc/atom.xml"));
        Assert.Empty(before.Intersect(await NamesAsync(site, "/en/news/rss.xml")));
        await site.PublishAsync(Article("cu", "Tin sửa", "2026-02-01T08:30:00"));
        Assert.Equal(before, await NamesAsync(site, "/tin-tuc/rss.xml"));
        Assert.Contains("Tin sửa", await site.Client.GetTextAsync("/tin-tuc/rss.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_the_newest_news_is_told_so()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        using HttpResponseMessage first = await site.Client.GetAsync("/tin-tuc/rss.xml");
        Assert.Equal(HttpStatusCode.NotModified, await StatusAsync(site, first));
        await site.PublishAsync(Article("nua", "Tin nữa", "2026-03-02T00:00:00"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(site, first));
    }

    [Fact]
    public async Task Subscribers_follow_a_section_through_a_rename()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        DeliveredDocument moved = Docs.Of(ContentTypes.Newsroom, "/thoi-su/", "/news/", "Thời sự", "News", keyRoute: "/tin-tuc/");
        await site.MoveAsync(moved, new Redirect(Cultures.Vietnamese, "/tin-tuc/", moved.Id));
        using HttpResponseMessage old = await site.Client.GetAsync("/tin-tuc/rss.xml");
        Assert.Equal(HttpStatusCode.MovedPermanently, old.StatusCode);
        Assert.Equal("/thoi-su/rss.xml", old.Headers.Location?.OriginalString);
        Assert.Contains("Thời sự", await site.Client.GetTextAsync("/thoi-su/rss.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/rss.xml")]
    [InlineData("/en/rss.xml")]
    [InlineData("/san-pham/rss.xml")]
    [InlineData("/ko/event.ics")]
    public async Task Nothing_else_has_a_feed(string path)
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        using HttpResponseMessage response = await site.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static DeliveredDocument Article(string key, string name, string publishedOn) => Docs.Of(ContentTypes.Article, $"/tin-tuc/{key}/", $"/news/{key}/", name, $"News {key}", new
    {
        kind = "news",
        lead = $"Dẫn <b>{key}</b> & \"hơn\"",
        publishedOn,
        tags = Tags,
        image = new[] { new { id = Docs.Id("photo"), url = "/media/x/anh.webp", width = 800, height = 600 } },
    });

    private static async Task<string[]> NamesAsync(SmallSite site, string path)
        => [.. XDocument.Parse(await site.Client.GetTextAsync(path)).Descendants().Where(e => e.Name.LocalName == "guid" || (e.Name.LocalName == "id" && e.Parent!.Name.LocalName == "entry")).Select(e => e.Value)];

    private static async Task<HttpStatusCode> StatusAsync(SmallSite site, HttpResponseMessage known)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/tin-tuc/rss.xml");
        request.Headers.IfNoneMatch.Add(known.Headers.ETag!);
        using HttpResponseMessage response = await site.Client.SendAsync(request);
        return response.StatusCode;
    }
}
