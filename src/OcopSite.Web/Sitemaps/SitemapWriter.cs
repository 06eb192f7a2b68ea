using System.Globalization;
using System.Text;
using System.Xml;
using OcopSite.Content.Items;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Sitemaps;

/// <summary>Writes sitemaps (sitemaps.org 0.9, with the extensions for languages and pictures).</summary>
internal sealed class SitemapWriter(PageContext page)
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";
    private const string Pictures = "http://www.google.com/schemas/sitemap-image/1.1";

    public byte[] Pages(IEnumerable<SitemapEntry> entries) => Document("urlset", xml =>
    {
        xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
        xml.WriteAttributeString("xmlns", "image", null, Pictures);
        foreach (SitemapEntry entry in entries) Write(xml, entry);
    });

    /// <summary>The sitemap of sitemaps.</summary>
    /// <param name="parts">Address and last change of each.</param>
    public byte[] Index(IEnumerable<(string Url, DateTimeOffset? LastModified)> parts) => Document("sitemapindex", xml =>
    {
        foreach ((string url, DateTimeOffset? lastModified) in parts)
        {
            xml.WriteStartElement("sitemap", Namespace);
            WritePlace(xml, url, lastModified);
            xml.WriteEndElement();
        }
    });

    private void Write(XmlWriter xml, SitemapEntry entry)
    {
        xml.WriteStartElement("url", Namespace);
        WritePlace(xml, entry.Url, entry.LastModified);
        foreach ((string tag, string url) in entry.Versions)
        {
            xml.WriteStartElement("link", Xhtml);
            xml.WriteAttributeString("rel", "alternate");
            xml.WriteAttributeString("hreflang", tag);
            xml.WriteAttributeString("href", page.Absolute(url));
            xml.WriteEndElement();
        }

        foreach (Image image in entry.Images)
        {
            xml.WriteStartElement("image", Pictures);
            xml.WriteElementString("loc", Pictures, page.Absolute(image.Url));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WritePlace(XmlWriter xml, string url, DateTimeOffset? lastModified)
    {
        xml.WriteElementString("loc", Namespace, page.Absolute(url));
        if (lastModified is DateTimeOffset changed)
            xml.WriteElementString("lastmod", Namespace, changed.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
    }

    private static byte[] Document(string root, Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (XmlWriter xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            xml.WriteStartElement(root, Namespace);
            write(xml);
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }
}
