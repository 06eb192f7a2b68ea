using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using OcopSite.Content.Items;
using OcopSite.Web.Components.Layout;
using OcopSite.Web.Pages.Routing;
using OcopSite.Web.StructuredData.Terms;

namespace OcopSite.Web.StructuredData;

/// <summary>What a page tells search engines about itself and what it shows, as one JSON-LD graph in the words of schema.org.</summary>
internal static class StructuredPage
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        // Vietnamese letters as they are; "<", ">" and "&" are escaped, so that no text can leave the data block it stands in.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <returns><see langword="null"/> for a page that search engines are not to show.</returns>
    public static string? Of(PageHead head, PageContext page)
    {
        if (head.Canonical is not string canonical || head.NoIndex) return null;
        var nodes = new SharedNodes(page);
        Node? subject = head.Item is PublishedItem item ? Subject(item, nodes) : null;
        BreadcrumbsNode? breadcrumbs = nodes.Breadcrumbs(head.Title, canonical);
        PageNode self = new(TypeOf(head), head.Title, page.Absolute(canonical))
        {
            Id = page.Absolute(canonical),
            Description = head.Description,
            InLanguage = page.Tag,
            IsPartOf = new(nodes.SiteId),
            Breadcrumb = breadcrumbs is null ? null : new(breadcrumbs.Id!),
            PrimaryImageOfPage = head.Image is Image image ? nodes.Picture(image) : null,
            DatePublished = head.Item is PublishedItem { } published ? SchemaDates.Instant(published.Created) : null,
            DateModified = head.Item is PublishedItem { } modified ? SchemaDates.Instant(modified.Updated) : null,
            MainEntity = subject is not null ? new NodeReference(subject.Id!) : Content(head, nodes),
        };
        IEnumerable<object?> graph = head.Item is HomePage ? [nodes.Site(), nodes.Publisher(), self] : [self, breadcrumbs, subject];
        return JsonSerializer.Serialize(new Graph([.. graph.OfType<object>()]), Json);
    }

    private static string TypeOf(PageHead head) => head.Item switch
    {
        SectionPage => "CollectionPage",
        Page page when Questions.Of(page).Count > 0 => "FAQPage",
        _ => "WebPage",
    };

    // A list or questions are the content of the page itself.
    private static object? Content(PageHead head, SharedNodes nodes) => head switch
    {
        { Listed.Count: > 0 } => nodes.List(head.Listed),
        { Item: Page page } when Questions.Of(page) is { Count: > 0 } questions => questions,
        _ => null,
    };

    private static Node? Subject(PublishedItem item, SharedNodes nodes) => item switch
    {
        Product product => ProductData.Of(product, nodes),
        Producer producer => ProducerData.Of(producer, nodes),
        Event happening => EventData.Of(happening, nodes),
        Article article => ArticleData.Of(article, nodes),
        Place place => PlaceData.Of(place, nodes),
        Trail trail => TrailData.Of(trail, nodes),
        Locality locality => LocalityData.Of(locality, nodes),
        StatisticsPage statistics => DatasetData.Of(statistics, nodes),
        _ => null,
    };
}
