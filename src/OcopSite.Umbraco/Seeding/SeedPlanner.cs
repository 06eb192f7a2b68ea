using OcopSite.Content;
using OcopSite.Content.Schema;
using OcopSite.Umbraco.Seeding.Planning;
using OcopSite.Umbraco.Seeding.Reading;

namespace OcopSite.Umbraco.Seeding;

/// <summary>Reads and checks the whole seed before anything is written.</summary>
public sealed class SeedPlanner(ContentSchema schema)
{
    /// <param name="directory">The <c>media</c> directory: <c>seed/facts</c>, <c>seed/texts</c> and <c>illustrations</c>.</param>
    /// <exception cref="SeedException">A file, record or field is missing or wrong; every problem is listed.</exception>
    public async Task<SeedPlan> PlanAsync(string directory, CancellationToken cancellationToken)
    {
        var problems = new SeedProblems();
        SeedData data = await SeedData.ReadAsync(directory, problems, cancellationToken);
        problems.ThrowIfAny();

        var context = new SeedContext(
            schema,
            new SeedSections(),
            new Illustrations(data.Illustrations, Path.Combine(directory, "illustrations")),
            new LocalityNames(data.FormerDistricts, data.NewUnits),
            data.Terms);
        List<SeedDocument> documents = [.. Documents(data, context)];
        IReadOnlyList<SeedMedia> media = context.Illustrations.Media(problems);
        CheckPictures(documents, media, problems);
        problems.ThrowIfAny();
        return new SeedPlan(media, documents);
    }

    private static IEnumerable<SeedDocument> Documents(SeedData data, SeedContext context)
    {
        SeedDocument[] localities = [.. Localities(data, context)];
        SeedDocument[] places = [.. data.Places.Select(p => PlacePlanner.Plan(p, data.PlaceTexts.Of(p), context))];
        Dictionary<string, SeedRecord> productsById = data.Products.ToDictionary(p => p.Id);
        Dictionary<string, SeedRecord> producersById = data.Producers.ToDictionary(p => p.Id);
        Dictionary<string, string> placeNames = data.Places.ToDictionary(p => p.Id, p => p.Required("nameVi"));
        SeedDocument[] producers = [.. data.Producers.Select(p => ProducerPlanner.Plan(p, data.ProducerTexts.Of(p), context, productsById))];
        SeedDocument[] products = [.. data.Products.Select(p => ProductPlanner.Plan(p, data.ProductTexts.Of(p), context, producersById, placeNames))];
        SeedDocument[] events = [.. data.Events.Select(e => EventPlanner.Plan(e, data.EventTexts.Of(e), context))];
        HashSet<Guid> stops = [.. places.Concat(producers).Select(d => d.Key)];
        SeedDocument[] trails = [.. data.Trails.Values.Select(t => TrailPlanner.Plan(t, context, stops))];
        HashSet<Guid> known = [.. localities.Concat(places).Concat(producers).Concat(products).Concat(events).Concat(trails).Select(d => d.Key)];
        SeedDocument[] articles = [.. data.Articles.Values.Select(a => PagePlanner.Article(a, context, known))];

        SeedRecord sections = data.Section;
        SeedRecord Section(string id) => sections.Record(id) ?? throw new InvalidOperationException($"Section '{id}' was checked to exist.");
        yield return SitePlanner.Home(data.Site, context, Featured(data), [.. articles.Select(a => a.Key).Take(3)]);
        yield return PagePlanner.Section("products", ContentTypes.ProductCatalogue, Section("products"), context);
        yield return PagePlanner.Section("producers", ContentTypes.ProducerDirectory, Section("producers"), context);
        yield return PagePlanner.Section("events", ContentTypes.EventCalendar, Section("events"), context);
        yield return PagePlanner.Section("news", ContentTypes.Newsroom, Section("news"), context);
        yield return PagePlanner.Section("places", ContentTypes.PlaceGuide, Section("places"), context);
        yield return PagePlanner.Section("trails", ContentTypes.TrailIndex, Section("trails"), context);
        yield return PagePlanner.Section("localities", ContentTypes.LocalityIndex, Section("localities"), context);
        yield return StatisticsPlanner.Plan(data.Statistics, data.StatisticsTexts, Section("statistics"), context);
        foreach (SeedRecord page in data.Pages.Values) yield return PagePlanner.Page(page, context);
        foreach (SeedDocument document in localities.Concat(places).Concat(producers).Concat(products).Concat(events).Concat(trails).Concat(articles)) yield return document;
        yield return SitePlanner.Settings(data.Site, context);
    }

    private static IEnumerable<SeedDocument> Localities(SeedData data, SeedContext context)
    {
        Dictionary<string, Guid> present = data.NewUnits.GroupBy(u => u.Required("fullName")).ToDictionary(g => g.Key, g => LocalityNames.PresentKey(g.First()));
        foreach (SeedRecord unit in data.NewUnits)
            yield return LocalityPlanner.PlanPresent(unit, data.LocalityTexts.Of(unit, SeedText.Slug(unit.Required("fullName"))), context);
        foreach (SeedRecord district in data.FormerDistricts)
            yield return LocalityPlanner.PlanFormer(district, data.LocalityTexts.Of(district, district.Required("id")), context, present);
    }

    // Recognised products that have a story to read, one of each type so that the front page shows the breadth of the programme.
    private static List<Guid> Featured(SeedData data) =>
    [
        .. data.Products
            .Where(p => p.Text("starsStatus") == "recognised" && p.Integer("stars") >= 4 && p.Integer("year") >= 2024 && data.ProductTexts.Of(p)?.Has("story") == true)
            .Concat(data.Products.Where(p => p.Text("starsStatus") == "recognised" && p.Integer("year") >= 2024 && data.ProductTexts.Of(p)?.Has("story") == true))
            .DistinctBy(p => p.Text("type"))
            .Take(8)
            .Select(p => ContentKeys.Of("product", p.Id)),
    ];

    private static void CheckPictures(List<SeedDocument> documents, IReadOnlyList<SeedMedia> media, SeedProblems problems)
    {
        foreach (IGrouping<Guid, SeedDocument> twice in documents.GroupBy(d => d.Key).Where(g => g.Count() > 1))
            problems.Add("seed", twice.First().Names.Values.First(), "id", "two documents have the same key");
        foreach (IGrouping<Guid, SeedMedia> twice in media.GroupBy(m => m.Key).Where(g => g.Count() > 1))
            problems.Add("illustrations.json", twice.First().Name, "id", "two pictures have the same key");
    }
}
