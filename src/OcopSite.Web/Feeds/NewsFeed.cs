using System.ServiceModel.Syndication;
using System.Xml.Linq;
using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Content.Rules;
using OcopSite.Web.Pages.Routing;
using OcopSite.Web.Sharing;
using OcopSite.Web.Texts;

namespace OcopSite.Web.Feeds;

/// <summary>The newest articles of a language, whatever format they go out in.</summary>
internal static class NewsFeed
{
    private const int Newest = 30;

    private static readonly XNamespace Media = "http://search.yahoo.com/mrss/";

    public static SyndicationFeed Of(SectionPage section, PageFile file, PageContext page)
    {
        Article[] articles = [.. page.Site.Articles.Take(Newest)];
        var feed = new SyndicationFeed
        {
            Id = IdOf(section),
            Title = new TextSyndicationContent($"{section.Name} – {page.SiteName}"),
            Description = new TextSyndicationContent(section.Lead?.Value ?? page.SiteName),
            Language = page.Tag,
            Generator = "OcopSite",
            // From the content, not from the clock: the same news are the same bytes.
            LastUpdatedTime = VietnamTime.At(articles.Select(a => a.Updated).Append(section.Updated).Max()),
            Items = [.. articles.Select(a => Entry(a, page))],
        };
        feed.Authors.Add(Author(page));
        feed.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(page.Absolute(section.Url)), "text/html"));
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(page.Absolute(file.UrlOf(section))), file.MediaType.Split(';')[0]));
        return feed;
    }

    private static SyndicationItem Entry(Article article, PageContext page)
    {
        var link = new Uri(page.Absolute(article.Url));
        var entry = new SyndicationItem
        {
            Id = IdOf(article),
            Title = new TextSyndicationContent(article.Name),
            Summary = new TextSyndicationContent((article.Lead ?? article.Seo.Description)?.Value ?? article.Name),
            PublishDate = article.PublishedOn is DateTime published ? VietnamTime.FromLocal(published) : VietnamTime.At(article.Created),
            LastUpdatedTime = VietnamTime.At(article.Updated),
        };
        entry.Links.Add(SyndicationLink.CreateAlternateLink(link, "text/html"));
        entry.Categories.Add(new SyndicationCategory(page.Texts.Label(LabelLists.ArticleKind, article.Kind)));
        foreach (string tag in article.Tags) entry.Categories.Add(new SyndicationCategory(tag));
        if (article.Image is Image image) Add(image, entry, page);
        return entry;
    }

    // As an enclosure for readers that know nothing else, and with its words and size for those that know more.
    private static void Add(Image image, SyndicationItem entry, PageContext page)
    {
        var url = new Uri(page.Absolute(image.Url));
        string type = ImageTypes.Of(image.Url);
        entry.Links.Add(SyndicationLink.CreateMediaEnclosureLink(url, type, 0));
        entry.ElementExtensions.Add(new XElement(
            Media + "content",
            new XAttribute(XNamespace.Xmlns + "media", Media),
            new XAttribute("url", url),
            new XAttribute("type", type),
            new XAttribute("medium", "image"),
            image.Width > 0 ? new XAttribute("width", image.Width) : null,
            image.Height > 0 ? new XAttribute("height", image.Height) : null,
            image.Alt is LocalText alt ? new XElement(Media + "description", alt.Value) : null));
    }

    private static SyndicationPerson Author(PageContext page) => new() { Name = page.Site.Settings?.Organisation?.Value ?? page.SiteName, Uri = page.Absolute(page.HomeUrl) };

    // A reader of two languages keeps both: each language version has a name of its own, for good.
    private static string IdOf(PublishedItem item) => $"urn:uuid:{UuidV5.Create(item.Id, item.Culture)}";
}
