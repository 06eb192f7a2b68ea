using OcopSite.Content.Items;
using OcopSite.Content.Rules;
using OcopSite.Delivery.Snapshots;
using OcopSite.Search;
using OcopSite.Web.Pages.Routing;
using OcopSite.Web.Texts;

namespace OcopSite.Web.Search;

/// <summary>What the search index knows of a published item: its texts by the part they play, and its facets.</summary>
internal sealed class SearchProjection(PublishedSnapshot snapshot, DateTimeOffset now)
{
    /// <summary>Every language version of an item; none of one that search does not show.</summary>
    public IEnumerable<SearchDocument> Of(Guid id) => snapshot.VersionsOf(id).Where(IsSearched).Select(Of);

    public IEnumerable<SearchDocument> All() => snapshot.Ids.SelectMany(Of);

    private static bool IsSearched(PublishedItem item)
        => !item.Seo.HideFromSiteSearch && item is Product or Producer or Event or Article or Place or Trail or Locality or Page or StatisticsPage;

    private SearchDocument Of(PublishedItem item)
    {
        var context = new ProjectionContext(snapshot, snapshot.In(item.Culture), SiteTexts.In(item.Culture), now);
        SearchDocument head = new()
        {
            Id = item.Id,
            Kind = item.ContentType,
            Language = SiteLanguages.Tag(item.Culture),
            Url = item.Url,
            Name = item.Name,
            NameSortKey = VietnameseAlphabet.SortKey(item.Name),
            SortDate = item.Created,
        };
        return item switch
        {
            Product product => ProductProjection.Of(head, product, context),
            Producer producer => ItemProjections.Of(head, producer, context),
            Event happening => ItemProjections.Of(head, happening, context),
            Place place => ItemProjections.Of(head, place, context),
            Trail trail => ItemProjections.Of(head, trail, context),
            Locality locality => ItemProjections.Of(head, locality, context),
            Article article => ItemProjections.Of(head, article, context),
            Page page => ItemProjections.Of(head, page),
            StatisticsPage statistics => ItemProjections.Of(head, statistics),
            _ => head,
        };
    }
}
