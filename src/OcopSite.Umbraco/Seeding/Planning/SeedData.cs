using OcopSite.Umbraco.Seeding.Reading;

namespace OcopSite.Umbraco.Seeding.Planning;

/// <summary>All seed files, parsed.</summary>
internal sealed record SeedData
{
    private static readonly string[] SectionIds = ["products", "producers", "events", "news", "places", "trails", "localities", "statistics"];

    public required IReadOnlyList<SeedRecord> Products { get; init; }

    public required SeedTexts ProductTexts { get; init; }

    public required IReadOnlyList<SeedRecord> Producers { get; init; }

    public required SeedTexts ProducerTexts { get; init; }

    public required IReadOnlyList<SeedRecord> Events { get; init; }

    public required SeedTexts EventTexts { get; init; }

    public required IReadOnlyList<SeedRecord> Places { get; init; }

    public required SeedTexts PlaceTexts { get; init; }

    public required IReadOnlyList<SeedRecord> FormerDistricts { get; init; }

    public required IReadOnlyList<SeedRecord> NewUnits { get; init; }

    public required SeedTexts LocalityTexts { get; init; }

    public required IReadOnlyList<SeedRecord> Statistics { get; init; }

    public required IReadOnlyList<SeedRecord> StatisticsTexts { get; init; }

    public required IReadOnlyDictionary<string, SeedRecord> Pages { get; init; }

    public required IReadOnlyDictionary<string, SeedRecord> Articles { get; init; }

    public required IReadOnlyDictionary<string, SeedRecord> Trails { get; init; }

    public required SeedRecord Site { get; init; }

    public required SeedRecord Section { get; init; }

    public required IReadOnlyDictionary<string, string> Terms { get; init; }

    public required IReadOnlyList<SeedRecord> Illustrations { get; init; }

    public static async Task<SeedData> ReadAsync(string directory, SeedProblems problems, CancellationToken cancellationToken)
    {
        var files = new SeedFiles(directory, problems);
        async Task<SeedTexts> Texts(string file) => new(file, await files.MapAsync($"seed/texts/{file}", cancellationToken));
        Task<IReadOnlyList<SeedRecord>> Facts(string file) => files.ListAsync($"seed/facts/{file}", "id", cancellationToken);

        SeedRecord? administrative = await files.RecordAsync("seed/facts/administrative.json", cancellationToken);
        SeedRecord? site = await files.RecordAsync("seed/texts/site.json", cancellationToken);
        SeedRecord? terms = await files.RecordAsync("seed/texts/terms.json", cancellationToken);
        foreach (string id in SectionIds)
            if (site?.Record("sections")?.Record(id) is null) problems.Add("seed/texts/site.json", "", $"sections.{id}", "is missing");
        problems.ThrowIfAny();

        return new SeedData
        {
            Products = await Facts("products.json"),
            ProductTexts = await Texts("products.json"),
            Producers = await Facts("producers.json"),
            ProducerTexts = await Texts("producers.json"),
            Events = await Facts("events.json"),
            EventTexts = await Texts("events.json"),
            Places = await Facts("places.json"),
            PlaceTexts = await Texts("places.json"),
            FormerDistricts = administrative!.Records("formerDistricts"),
            NewUnits = administrative.Records("newUnits"),
            LocalityTexts = await Texts("localities.json"),
            Statistics = await Facts("statistics.json"),
            StatisticsTexts = await files.ListAsync("seed/texts/statistics.json", "id", cancellationToken),
            Pages = await files.MapAsync("seed/texts/pages.json", cancellationToken),
            Articles = await files.MapAsync("seed/texts/articles.json", cancellationToken),
            Trails = await files.MapAsync("seed/texts/trails.json", cancellationToken),
            Site = site!,
            Section = site!.Record("sections")!,
            Terms = terms!.Names().ToDictionary(name => name, name => terms.Required(name)),
            Illustrations = await files.ListAsync("illustrations/illustrations.json", "id", cancellationToken),
        };
    }
}
