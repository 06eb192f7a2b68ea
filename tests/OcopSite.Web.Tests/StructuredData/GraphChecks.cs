using System.Text.Json;
using System.Text.RegularExpressions;

namespace OcopSite.Web.Tests.StructuredData;

/// <summary>What schema.org and the search engines ask of each type that the site uses.</summary>
internal static partial class GraphChecks
{
    private static readonly string[] Addresses = ["@id", "url", "item", "urlTemplate", "eventStatus", "eventAttendanceMode"];
    private static readonly string[] Dates = ["datePublished", "dateModified", "startDate", "endDate", "validFrom", "expires", "foundingDate"];

    private static readonly Dictionary<string, string[]> Required = new()
    {
        ["WebSite"] = ["name", "url", "potentialAction", "publisher"],
        ["SearchAction"] = ["target", "query-input"],
        ["WebPage"] = ["name", "url", "inLanguage", "isPartOf"],
        ["CollectionPage"] = ["name", "url", "inLanguage", "isPartOf"],
        ["FAQPage"] = ["name", "url", "mainEntity"],
        ["Question"] = ["name", "acceptedAnswer"],
        ["Answer"] = ["text"],
        ["BreadcrumbList"] = ["itemListElement"],
        ["ItemList"] = ["itemListElement", "numberOfItems"],
        ["ListItem"] = ["position", "name"],
        ["Product"] = ["name", "url", "description", "image", "category"],
        ["Organization"] = ["name"],
        ["LocalBusiness"] = ["name", "address", "url"],
        ["Store"] = ["name", "address", "url"],
        ["Event"] = ["name", "startDate", "eventStatus", "url"],
        ["NewsArticle"] = ["headline", "image", "datePublished", "dateModified", "author", "publisher", "mainEntityOfPage"],
        ["Article"] = ["headline", "image", "datePublished", "dateModified", "author", "publisher", "mainEntityOfPage"],
        ["Place"] = ["name"],
        ["Resort"] = ["name", "url"],
        ["TouristAttraction"] = ["name", "url", "description"],
        ["TouristTrip"] = ["name", "url", "description", "itinerary"],
        ["AdministrativeArea"] = ["name", "url"],
        ["Dataset"] = ["name", "description", "url", "creator", "temporalCoverage"],
        ["Offer"] = ["price", "priceCurrency"],
        ["AggregateOffer"] = ["lowPrice", "highPrice", "priceCurrency"],
        ["Certification"] = ["name"],
        ["Brand"] = ["name"],
        ["ImageObject"] = ["url"],
        ["PostalAddress"] = ["addressCountry"],
        ["GeoCoordinates"] = ["latitude", "longitude"],
        ["QuantitativeValue"] = ["value", "unitCode"],
        ["EntryPoint"] = ["urlTemplate"],
    };

    public static IEnumerable<string> Faults(this IEnumerable<JsonElement> graph) => graph.SelectMany(n => n.Nodes()).SelectMany(Faults);

    private static IEnumerable<string> Faults(JsonElement node)
    {
        string? type = node.Text("@type");
        if (type is null && node.Text("@id") is null) yield return "a node that is neither described nor named";
        if (type is not null && !Required.ContainsKey(type)) yield return $"{type}: unknown type";
        foreach (string property in Required.GetValueOrDefault(type ?? "", []))
            if (string.IsNullOrEmpty(node.Text(property))) yield return $"{type}: lacks {property}";

        foreach (JsonProperty property in node.EnumerateObject())
        {
            string text = property.Value.ToString();
            if (Addresses.Contains(property.Name) && !text.StartsWith("http://localhost/", StringComparison.Ordinal) && !text.StartsWith("https://schema.org/", StringComparison.Ordinal))
                yield return $"{property.Name}: {text} is no absolute address";
            if (Dates.Contains(property.Name) && !IsoDate().IsMatch(text)) yield return $"{property.Name}: {text} is no ISO 8601 date";
            if (property.Name is "aggregateRating" or "review") yield return "stars are no opinion of buyers";
        }
    }

    // Moments in Vietnamese time; days, months and years where no more is known.
    [GeneratedRegex(@"^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}:\d{2}\+07:00)?)?)?$")]
    private static partial Regex IsoDate();
}
