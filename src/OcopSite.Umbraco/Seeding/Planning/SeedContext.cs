using OcopSite.Content;
using OcopSite.Content.Schema;
using OcopSite.Umbraco.Seeding.Reading;

namespace OcopSite.Umbraco.Seeding.Planning;

/// <summary>What the planners of the single kinds share.</summary>
internal sealed record SeedContext(
    ContentSchema Schema, SeedSections Sections, Illustrations Illustrations, LocalityNames Localities, IReadOnlyDictionary<string, string> Terms)
{
    public DocumentBuilder Document(string kind, string id, Guid? parent, string contentType, Translated names)
        => new(Schema, ContentKeys.Of(kind, id), parent, contentType, names);

    /// <summary>A term of the facts with its English translation; reported when there is none.</summary>
    public Translated Term(SeedRecord record, string field, string vietnamese)
    {
        if (Terms.TryGetValue(vietnamese, out string? english)) return new Translated(vietnamese, english);
        record.Report(field, $"'{vietnamese}' has no English in texts/terms.json");
        return Translated.Same(vietnamese);
    }
}
