using System.Text.Json;
using System.Text.Json.Nodes;
using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Content.Schema;
using OcopSite.Delivery.Mapping;

namespace OcopSite.Delivery.Tests;

/// <summary>Delivered documents made by hand, in the shape of the Content Delivery API v2.</summary>
internal static class Documents
{
    public static readonly DocumentMapper Mapper = new(OcopSchema.Current, new RichTextSanitiser());

    /// <summary>The types that <c>Samples</c> holds a full document of. Sections share one shape.</summary>
    public static readonly IReadOnlyList<string> SampleTypes =
    [
        ContentTypes.Home, ContentTypes.ProductCatalogue, ContentTypes.Product, ContentTypes.Producer, ContentTypes.Event, ContentTypes.Article,
        ContentTypes.Place, ContentTypes.Trail, ContentTypes.Locality, ContentTypes.Statistics, ContentTypes.Page, ContentTypes.SiteSettings,
    ];

    public static Guid Id(int number) => Guid.Parse($"00000000-0000-0000-0000-{number:D12}");

    public static JsonObject Sample(string type)
        => JsonNode.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", $"{type}.json")))!.AsObject();

    /// <summary>A sample document with its properties as they are, or changed.</summary>
    public static DeliveredDocument FromSample(string type, JsonObject? sample = null)
        => Document(type, 1, [.. (sample ?? Sample(type)).Select(version => (version.Key, Name(version.Key), version.Value!.ToJsonString()))]);

    public static T MapSample<T>(string type, string culture, JsonObject? sample = null)
        where T : PublishedItem
        => (T)Mapper.Map(FromSample(type, sample)).Single(item => item.Culture == culture);

    public static DeliveredDocument Document(string type, int number, params (string Culture, string Name, string Properties)[] versions)
    {
        JsonObject cultures = [];
        foreach ((string culture, _, _) in versions) cultures[culture] = Route(culture, number);
        return new DeliveredDocument(Id(number), versions.ToDictionary(v => v.Culture, v => JsonSerializer.SerializeToElement(new JsonObject
        {
            ["contentType"] = type,
            ["name"] = v.Name,
            ["createDate"] = "2025-01-01T08:00:00Z",
            ["updateDate"] = "2025-06-12T09:30:00Z",
            ["route"] = Route(v.Culture, number),
            ["id"] = Id(number).ToString(),
            ["properties"] = JsonNode.Parse(v.Properties),
            ["cultures"] = cultures.DeepClone(),
        })));
    }

    /// <summary>A document in Vietnamese with nothing but a name.</summary>
    public static DeliveredDocument Named(string type, int number, string name, string properties = "{}")
        => Document(type, number, (Cultures.Vietnamese, name, properties));

    private static string Name(string culture) => culture == Cultures.Vietnamese ? "Tên" : "Name";

    private static JsonObject Route(string culture, int number) => new()
    {
        ["path"] = culture == Cultures.Vietnamese ? $"/muc-{number}/" : $"/item-{number}/",
        ["queryString"] = null,
        ["startItem"] = new JsonObject { ["id"] = Id(900).ToString(), ["path"] = "home" },
    };
}
