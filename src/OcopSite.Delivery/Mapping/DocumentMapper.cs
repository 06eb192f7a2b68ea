using System.Text.Json;
using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Content.Schema;

namespace OcopSite.Delivery.Mapping;

/// <summary>Turns delivered documents into the typed records of <c>OcopSite.Content</c>: the only place that knows both shapes.</summary>
public sealed class DocumentMapper(ContentSchema schema, IRichTextSanitiser sanitiser)
{
    private static readonly Dictionary<string, Func<DocumentHead, PropertyReader, PublishedItem>> Mappers = new()
    {
        [ContentTypes.Home] = SectionMappers.Home,
        [ContentTypes.ProductCatalogue] = SectionMappers.Section,
        [ContentTypes.ProducerDirectory] = SectionMappers.Section,
        [ContentTypes.EventCalendar] = SectionMappers.Section,
        [ContentTypes.Newsroom] = SectionMappers.Section,
        [ContentTypes.PlaceGuide] = SectionMappers.Section,
        [ContentTypes.TrailIndex] = SectionMappers.Section,
        [ContentTypes.LocalityIndex] = SectionMappers.Section,
        [ContentTypes.Product] = ProductMapper.Map,
        [ContentTypes.Producer] = ProducerMapper.Map,
        [ContentTypes.Event] = EventMapper.Map,
        [ContentTypes.Article] = ArticleMapper.Map,
        [ContentTypes.Place] = PlaceMapper.Map,
        [ContentTypes.Trail] = TrailMapper.Map,
        [ContentTypes.Locality] = LocalityMapper.Map,
        [ContentTypes.Statistics] = StatisticsMapper.Map,
        [ContentTypes.Page] = PageMapper.Map,
        [ContentTypes.SiteSettings] = SectionMappers.Settings,
    };

    /// <summary>The document in every language it is published in; none when its type is not one of ours.</summary>
    public IEnumerable<PublishedItem> Map(DeliveredDocument document)
    {
        foreach (LanguageDefinition language in schema.Languages)
        {
            if (!document.Versions.TryGetValue(language.IsoCode, out JsonElement json)) continue;

            DocumentHead head = DocumentHead.Read(json, language, schema);
            if (Mappers.TryGetValue(head.ContentType, out Func<DocumentHead, PropertyReader, PublishedItem>? map))
                yield return map(head, ReaderOf(document, language.IsoCode)!);
        }
    }

    // A language that the document lacks is passed over: its own fallback takes its place.
    private PropertyReader? ReaderOf(DeliveredDocument document, string? isoCode)
    {
        if (schema.Languages.FirstOrDefault(l => l.IsoCode == isoCode) is not LanguageDefinition language) return null;
        PropertyReader? fallback = ReaderOf(document, language.Fallback);
        return document.Versions.TryGetValue(language.IsoCode, out JsonElement json)
            ? new PropertyReader(json.GetProperty("properties"), language, fallback, sanitiser.Sanitise)
            : fallback;
    }
}
