using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Web.Pages.Lists;
using OcopSite.Web.Pages.Routing;
using OcopSite.Web.Texts;

namespace OcopSite.Web.Pages.News;

/// <summary>Articles, newest first.</summary>
internal static class NewsroomList
{
    private const int PageSize = 24;

    public static ListType Type { get; } = new([FacetKeys.Kind, "sort", "page"], Read);

    private static ListAnswer Read(PageContext page)
    {
        Facet<Article> kind = new(FacetKeys.Kind, page.Texts["facet.kind"], FacetValues.Of(page, Vocabulary.ArticleKinds, LabelLists.ArticleKind), a => [a.Kind]);
        SortOrder<Article> newest = new("newest", page.Texts["sort.newest"], articles => articles);
        return new ListBuilder<Article>([kind], [newest], PageSize).Build(page.Path, page.Query, page.Site.Articles);
    }
}
