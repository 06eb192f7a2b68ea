using OcopSite.Content;
using OcopSite.Content.Schema;
using OcopSite.Umbraco.Seeding.Reading;

namespace OcopSite.Umbraco.Seeding.Planning;

/// <summary>Our own pictures, and which one goes with what.</summary>
internal sealed class Illustrations(IReadOnlyList<SeedRecord> records, string directory)
{
    private static readonly Guid Folder = ContentKeys.Of("media", "illustrations");

    public Guid?[] ForProduct(SeedRecord product) => [FirstOf(product), .. Further("product", product.Id)];

    /// <summary>A picture of its own, else that of the first thing it makes.</summary>
    public Guid?[] ForProducer(string id, IEnumerable<SeedRecord> products) => [Find("producers", id) ?? products.Select(FirstOf).FirstOrDefault(), .. Further("producer", id)];

    public Guid?[] ForPlace(string id) => [Find("places", id), .. Further("place", id)];

    public Guid?[] ForEvent(string id, string kind) => [Find("events", id) ?? Find("eventKinds", kind), .. Further("event", id)];

    /// <summary>Where nothing is known that would single it out, the whole land from the hills to the islands.</summary>
    public Guid? ForLocality(string id) => Find("localities", id) ?? ForPage("localities");

    public Guid? ForArticle(string id) => Find("articles", id);

    public Guid? ForPage(string id) => Find("pages", id);

    /// <summary>A picture that a text asks for by its id; reported when there is none.</summary>
    public Guid? Chosen(SeedRecord record, string field)
    {
        string id = record.Required(field);
        if (records.Any(r => r.Id == id)) return KeyOf(id);
        record.Report(field, $"there is no picture '{id}'");
        return null;
    }

    /// <summary>The media items to create, their folder first.</summary>
    public IReadOnlyList<SeedMedia> Media(SeedProblems problems)
    {
        List<SeedMedia> media = [new(Folder, null, "Folder", "Tranh minh họa", null, [])];
        foreach (SeedRecord record in records)
        {
            string file = Path.Combine(directory, record.Id + ".webp");
            if (!File.Exists(file)) problems.Add("illustrations.json", record.Id, "id", $"there is no picture {record.Id}.webp");
            List<SeedValue> values = [new("isIllustration", null, 1)];
            values.AddRange(record.RequiredTranslated("alt").ByCulture().Select(a => new SeedValue(OcopMediaTypes.AlternativeText(a.Culture), null, a.Text)));
            media.Add(new SeedMedia(KeyOf(record.Id), Folder, "Image", record.RequiredTranslated("title").Vietnamese ?? record.Id, file, values));
        }

        return media;
    }

    private static Guid KeyOf(string id) => ContentKeys.Of("media", id);

    private Guid? FirstOf(SeedRecord product) => Find("products", product.Id) ?? Find("productTypes", product.Text("type")) ?? Find("groups", product.Text("group"));

    // Pictures that are of something else first, yet belong here too.
    private IEnumerable<Guid?> Further(string kind, string id) => records.Where(r => r.Texts("further").Contains($"{kind}/{id}")).Select(r => (Guid?)KeyOf(r.Id));

    private Guid? Find(string list, string? value)
        => value is not null && records.FirstOrDefault(r => r.Texts(list).Contains(value)) is { } found ? KeyOf(found.Id) : null;
}
