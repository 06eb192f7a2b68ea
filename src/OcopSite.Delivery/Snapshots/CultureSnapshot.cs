using System.Collections.Frozen;
using System.Collections.Immutable;
using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Content.Rules;

namespace OcopSite.Delivery.Snapshots;

/// <summary>Everything published in one language, with routes, relations and orders worked out beforehand. Immutable.</summary>
public sealed class CultureSnapshot
{
    private readonly FrozenDictionary<Guid, PublishedItem> _byId;
    private readonly FrozenDictionary<string, PublishedItem> _byUrl;
    private readonly ILookup<Guid, Product> _productsByProducer;
    private readonly ILookup<Guid, Product> _productsByLocality;
    private readonly ILookup<Guid, Producer> _producersByLocality;
    private readonly ILookup<Guid, Place> _placesByLocality;
    private readonly ILookup<Guid, Trail> _trailsByStop;
    private readonly ILookup<Guid, Event> _eventsByItem;
    private readonly ILookup<Guid, Event> _eventsByLocality;
    private readonly ILookup<Guid, Article> _articlesByItem;

    /// <param name="culture">The language.</param>
    /// <param name="items">Its items in the order of the Vietnamese alphabet.</param>
    internal CultureSnapshot(string culture, ImmutableArray<PublishedItem> items)
    {
        Culture = culture;
        All = items;
        _byId = items.ToFrozenDictionary(i => i.Id);
        _byUrl = items.Where(i => i is not SiteSettings).DistinctBy(i => i.Url, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(i => i.Url, StringComparer.OrdinalIgnoreCase);

        Home = items.OfType<HomePage>().FirstOrDefault();
        Settings = items.OfType<SiteSettings>().FirstOrDefault();
        Statistics = items.OfType<StatisticsPage>().FirstOrDefault();
        Products = [.. items.OfType<Product>()];
        Producers = [.. items.OfType<Producer>()];
        Places = [.. items.OfType<Place>()];
        Trails = [.. items.OfType<Trail>()];
        Localities = [.. items.OfType<Locality>()];
        Pages = [.. items.OfType<Page>()];
        Events = [.. items.OfType<Event>().OrderBy(e => e.When.SortDay)];
        Articles = [.. items.OfType<Article>().OrderByDescending(a => a.PublishedOn ?? DateTime.MinValue)];
        LocalityHistory = new LocalityHistory(Localities);

        _productsByProducer = Products.Where(p => p.ProducerId is not null).ToLookup(p => p.ProducerId!.Value);
        _productsByLocality = Products.SelectMany(p => LocalitiesOf(p.Where).Select(id => (id, p))).ToLookup(x => x.id, x => x.p);
        _producersByLocality = Producers.SelectMany(p => LocalitiesOf(p.Where).Select(id => (id, p))).ToLookup(x => x.id, x => x.p);
        _placesByLocality = Places.SelectMany(p => LocalitiesOf(p.Where).Select(id => (id, p))).ToLookup(x => x.id, x => x.p);
        _trailsByStop = Trails.SelectMany(t => t.Stops.Select(s => s.AtId).Distinct().Select(id => (id, t))).ToLookup(x => x.id, x => x.t);
        _eventsByItem = Events.SelectMany(e => e.ProductIds.Concat(e.ProducerIds).Select(id => (id, e))).ToLookup(x => x.id, x => x.e);
        _eventsByLocality = Events.Where(e => e.LocalityId is not null).ToLookup(e => e.LocalityId!.Value);
        _articlesByItem = Articles.SelectMany(a => a.AboutIds.Select(id => (id, a))).ToLookup(x => x.id, x => x.a);
    }

    public string Culture { get; }

    public ImmutableArray<PublishedItem> All { get; }

    public HomePage? Home { get; }

    public SiteSettings? Settings { get; }

    public StatisticsPage? Statistics { get; }

    /// <summary>A–Z.</summary>
    public ImmutableArray<Product> Products { get; }

    /// <summary>A–Z.</summary>
    public ImmutableArray<Producer> Producers { get; }

    /// <summary>A–Z.</summary>
    public ImmutableArray<Place> Places { get; }

    /// <summary>A–Z.</summary>
    public ImmutableArray<Trail> Trails { get; }

    /// <summary>A–Z.</summary>
    public ImmutableArray<Locality> Localities { get; }

    /// <summary>A–Z.</summary>
    public ImmutableArray<Page> Pages { get; }

    /// <summary>Oldest first; those without a date last.</summary>
    public ImmutableArray<Event> Events { get; }

    /// <summary>Newest first.</summary>
    public ImmutableArray<Article> Articles { get; }

    public LocalityHistory LocalityHistory { get; }

    public T? Find<T>(Guid? id)
        where T : PublishedItem
        => id is Guid key ? _byId.GetValueOrDefault(key) as T : null;

    /// <summary>The items with these ids that are published, in the order given.</summary>
    public IEnumerable<T> FindAll<T>(IEnumerable<Guid> ids)
        where T : PublishedItem
        => ids.Select(id => Find<T>(id)).OfType<T>();

    /// <summary>The item at a public address such as <c>/en/products/x/</c>.</summary>
    public PublishedItem? FindByUrl(string url) => _byUrl.GetValueOrDefault(url);

    /// <summary>The list page of a section, by the alias of its type.</summary>
    public SectionPage? Section(string contentType) => All.OfType<SectionPage>().FirstOrDefault(s => s.ContentType == contentType);

    public IEnumerable<Product> ProductsOf(Producer producer) => _productsByProducer[producer.Id];

    /// <summary>Products made in a locality, present or former.</summary>
    public IEnumerable<Product> ProductsIn(Locality locality) => _productsByLocality[locality.Id];

    public IEnumerable<Producer> ProducersIn(Locality locality) => _producersByLocality[locality.Id];

    public IEnumerable<Place> PlacesIn(Locality locality) => _placesByLocality[locality.Id];

    /// <summary>Trails that stop at a place or producer.</summary>
    public IEnumerable<Trail> TrailsThrough(PublishedItem item) => _trailsByStop[item.Id];

    /// <summary>Events in which a product or producer took part.</summary>
    public IEnumerable<Event> EventsWith(PublishedItem item) => _eventsByItem[item.Id];

    public IEnumerable<Event> EventsIn(Locality locality) => _eventsByLocality[locality.Id];

    public IEnumerable<Article> ArticlesAbout(PublishedItem item) => _articlesByItem[item.Id];

    private static IEnumerable<Guid> LocalitiesOf(Whereabouts where) => new[] { where.LocalityId, where.FormerDistrictId }.OfType<Guid>();
}
