using System.Text;
using System.Text.Json;
using OcopSite.Search;

namespace OcopSite.Benchmarks.Search;

/// <summary>A straightforward projection of the seed facts to search documents.</summary>
internal sealed class SeedCorpus
{
    private static readonly Dictionary<string, (string Vi, string En)> Kinds = new(StringComparer.Ordinal)
    {
        ["company"] = ("công ty", "company"),
        ["cooperative"] = ("hợp tác xã HTX", "cooperative"),
        ["cooperative-group"] = ("tổ hợp tác", "cooperative group"),
        ["household"] = ("hộ kinh doanh, cơ sở sản xuất", "household business"),
        ["workshop"] = ("hội thảo", "workshop"),
        ["fair"] = ("hội chợ, triển lãm", "fair"),
        ["trade-connection"] = ("kết nối giao thương", "trade connection"),
        ["trade-promotion"] = ("xúc tiến thương mại", "trade promotion"),
        ["festival"] = ("lễ hội", "festival"),
        ["evaluation"] = ("đánh giá, phân hạng", "evaluation"),
        ["recognition"] = ("công nhận", "recognition"),
        ["exhibition"] = ("triển lãm, trưng bày", "exhibition"),
        ["ceremony"] = ("lễ công bố", "ceremony"),
        ["ocop-point"] = ("cửa hàng, điểm bán OCOP", "OCOP shop"),
        ["shop"] = ("cửa hàng, siêu thị", "shop"),
        ["beach"] = ("bãi biển", "beach"),
        ["dunes"] = ("đồi cát", "sand dunes"),
        ["museum"] = ("bảo tàng", "museum"),
        ["farm"] = ("trang trại", "farm"),
        ["island"] = ("đảo", "island"),
        ["craft-village"] = ("làng nghề", "craft village"),
    };

    private readonly JsonElement[] glossary = [.. SeedFile.Read("glossary.json").EnumerateArray()];
    private readonly JsonElement[] products = [.. SeedFile.Read("products.json").EnumerateArray()];
    private readonly JsonElement[] producers = [.. SeedFile.Read("producers.json").EnumerateArray()];
    private readonly JsonElement administrative = SeedFile.Read("administrative.json");

    public IReadOnlyList<SynonymSet> Synonyms =>
    [
        .. glossary.Select(static entry => new SynonymSet(
            [entry.Text("vi"), entry.Text("en")], [.. entry.Texts("synonymsVi"), .. entry.Texts("synonymsEn")])),
    ];

    public SearchWordFile Words { get; } = SearchWordFile.Read(SeedFile.PathOf("search-words.json"));

    public IReadOnlyList<SeedRecord> Records =>
    [
        .. products.Select(Product),
        .. producers.Select(Producer),
        .. SeedFile.Read("events.json").EnumerateArray().Select(Event),
        .. SeedFile.Read("places.json").EnumerateArray().Select(Place),
        .. administrative.GetProperty("formerDistricts").EnumerateArray().Select(District),
        .. administrative.GetProperty("newUnits").EnumerateArray().Select(Unit),
    ];

    private SeedRecord Product(JsonElement product)
    {
        var type = product.Text("type");
        var stars = product.Text("starsStatus") == "recognised" ? product.Text("stars") : "";
        var names = glossary.Where(entry => entry.Text("en") == type).Select(static entry => entry.Text("vi"));
        var maker = producers.FirstOrDefault(producer => producer.Text("id") == product.Text("producerId"));
        var record = SeedRecord.Create("product", product.Text("id"), product.Text("nameVi"), product.Text("nameEn")).With(document => document with
        {
            OtherNames = product.Texts("brand"),
            Producer = maker.ValueKind == JsonValueKind.Undefined ? "" : maker.Text("name"),
            Places = Places(product),
            Facets = Facets(("group", product.Text("group")), ("stars", stars)),
        });
        return record with
        {
            Vietnamese = record.Vietnamese with
            {
                Types = [.. names, .. stars.Length > 0 ? [$"OCOP {stars} sao"] : Array.Empty<string>()],
                Facts = [.. product.Texts("facts"), .. product.Texts("certifications"), .. product.Texts("salesChannels"), .. Former(product)],
            },
            English = record.English with { Types = [type, .. stars.Length > 0 ? [$"OCOP {stars} star"] : Array.Empty<string>()] },
        };
    }

    private static IEnumerable<string> Former(JsonElement product)
        => product.GetProperty("previousStars").EnumerateArray().Select(static before => $"Năm {before.Text("year")}: {before.Text("stars")} sao");

    private SeedRecord Producer(JsonElement producer)
    {
        var made = products.Where(product => producer.Texts("products").Contains(product.Text("id"))).ToArray();
        var record = WithKind(SeedRecord.Create("producer", producer.Text("id"), producer.Text("name"), producer.Text("name")), producer)
            .With(document => document with { Places = Places(producer) });
        return record with
        {
            Vietnamese = record.Vietnamese with { Facts = [.. producer.Texts("facts"), .. made.Select(static product => product.Text("nameVi"))] },
            English = record.English with { Facts = [.. made.Select(static product => product.Text("nameEn"))] },
        };
    }

    private static SeedRecord Event(JsonElement happening)
    {
        var record = WithKind(SeedRecord.Create("event", happening.Text("id"), happening.Text("titleVi"), happening.Text("titleEn")), happening);
        return record.With(document => document with { Places = [happening.Text("locality"), happening.Text("venue")] }) with
        {
            Vietnamese = record.Vietnamese with
            {
                Places = [happening.Text("locality"), happening.Text("venue")],
                Facts = [happening.Text("start"), .. happening.Texts("facts"), .. happening.Texts("topics"), .. happening.Texts("organisers"), .. happening.Texts("coChairs")],
            },
        };
    }

    private static SeedRecord Place(JsonElement place)
    {
        var record = WithKind(SeedRecord.Create("place", place.Text("id"), place.Text("nameVi"), place.Text("nameEn")), place)
            .With(document => document with { Places = [place.Text("district")], Facets = Facets(("placeKind", place.Text("kind"))) });
        return record with { Vietnamese = record.Vietnamese with { Facts = place.Texts("facts") } };
    }

    private static SeedRecord District(JsonElement district)
    {
        var record = SeedRecord.Create("locality", district.Text("id"), district.Text("fullName"), district.Text("nameEn"))
            .With(document => document with { OtherNames = [district.Text("name")] });
        return record with
        {
            Vietnamese = record.Vietnamese with { Facts = [district.Text("knownFor")] },
            English = record.English with { Facts = [district.Text("knownForEn")] },
        };
    }

    private static SeedRecord Unit(JsonElement unit)
        => SeedRecord.Create("locality", Slug(unit.Text("fullName")), unit.Text("fullName"), unit.Text("nameEn"))
            .With(document => document with { OtherNames = [unit.Text("name"), .. unit.Texts("mergedFrom")], Places = unit.Texts("oldDistricts") });

    private static SeedRecord WithKind(SeedRecord record, JsonElement source)
        => Kinds.TryGetValue(source.Text("kind"), out var kind)
            ? record with { Vietnamese = record.Vietnamese with { Types = [kind.Vi] }, English = record.English with { Types = [kind.En] } }
            : record;

    /// <summary>The place then, its district, and the unit it is part of now.</summary>
    private string[] Places(JsonElement source)
    {
        var locality = source.Text("locality");
        var now = administrative.GetProperty("newUnits").EnumerateArray()
            .Where(unit => unit.Texts("mergedFrom").Contains(locality) && unit.Texts("oldDistricts").Contains(source.Text("district")))
            .Select(static unit => unit.Text("fullName"));
        return [locality, source.Text("district"), .. now];
    }

    private static Dictionary<string, IReadOnlyList<string>> Facets(params (string Name, string Value)[] facets)
        => facets.Where(static facet => facet.Value.Length > 0).ToDictionary(static facet => facet.Name, static facet => (IReadOnlyList<string>)[facet.Value]);

    private static string Slug(string name)
        => string.Concat(name.ToLowerInvariant().Replace('đ', 'd').Normalize(NormalizationForm.FormD).Where(static c => char.IsAsciiLetterOrDigit(c) || c == ' ')).Replace(' ', '-');
}
