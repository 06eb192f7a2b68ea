using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using OcopSite.Content.Items;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Feeds;

/// <summary>The news as RSS 2.0 and as Atom, beside the newsroom of each language.</summary>
internal static class NewsFeeds
{
    public static PageFile Rss { get; } = new("rss.xml", "application/rss+xml; charset=utf-8", (section, page) => Write(section, page, Rss!, feed => new Rss20FeedFormatter(WithLengths(feed))));

    public static PageFile Atom { get; } = new("atom.xml", "application/atom+xml; charset=utf-8", (section, page) => Write(section, page, Atom!, feed => new Atom10FeedFormatter(feed)));

    public static IReadOnlyList<PageFile> Files { get; } = [Rss, Atom];

    // RSS asks for the length of an enclosure, and takes 0 where it is not known.
    private static SyndicationFeed WithLengths(SyndicationFeed feed)
    {
        foreach (SyndicationLink enclosure in feed.Items.SelectMany(i => i.Links).Where(l => l.RelationshipType == "enclosure"))
            enclosure.AttributeExtensions[new XmlQualifiedName("length")] = "0";
        return feed;
    }

    private static byte[] Write(PublishedItem section, PageContext page, PageFile file, Func<SyndicationFeed, SyndicationFeedFormatter> format)
    {
        using var bytes = new MemoryStream();
        using (XmlWriter xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true }))
            format(NewsFeed.Of((SectionPage)section, file, page)).WriteTo(xml);
        return bytes.ToArray();
    }
}
