using OcopSite.Content.Items;
using OcopSite.Content.Rules;
using OcopSite.Web.Pages.Routing;
using OcopSite.Web.Sharing;
using OcopSite.Web.StructuredData.Terms;
using OcopSite.Web.Texts;

namespace OcopSite.Web.StructuredData;

internal static class ArticleData
{
    public static ArticleNode Of(Article item, SharedNodes nodes)
    {
        PageContext page = nodes.Page;
        OrganizationNode publisher = nodes.Publisher();
        return new ArticleNode(item.Kind == "news" ? "NewsArticle" : "Article", item.Name, page.Absolute(item.Url))
        {
            Id = nodes.IdOf(item),
            Description = item.Lead?.Value,
            Image = nodes.Pictures(item.Images()),
            DatePublished = SchemaDates.Instant(item.PublishedOn is DateTime local ? VietnamTime.FromLocal(local) : item.Created),
            DateModified = SchemaDates.Instant(item.Updated),
            Author = publisher,
            Publisher = publisher,
            InLanguage = page.Tag,
            ArticleSection = page.Texts.Label(LabelLists.ArticleKind, item.Kind),
            Keywords = item.Tags.Count > 0 ? item.Tags : null,
            MainEntityOfPage = new(page.Absolute(item.Url)),
        };
    }
}
