using OcopSite.Content;
using OcopSite.Umbraco.Seeding.Reading;

namespace OcopSite.Umbraco.Seeding.Planning;

internal static class ProducerPlanner
{
    public static SeedDocument Plan(SeedRecord facts, SeedRecord? texts, SeedContext context, IReadOnlyDictionary<string, SeedRecord> products)
    {
        SeedRecord[] made = [.. facts.Texts("products").Select(id => Known(facts, products, id)).OfType<SeedRecord>()];

        // A business is called what it is called, in every language.
        return context
            .Document("producer", facts.Id, context.Sections.Producers, ContentTypes.Producer, Translated.Same(facts.Required("name")))
            .Set("summary", texts?.RequiredTranslated("summary"))
            .RichText("story", SeedText.Paragraphs(texts?.Record("story")))
            .Choice("kind", facts.RequiredChoice("kind", Vocabulary.ProducerKinds))
            .Set("founded", (object?)facts.Integer("founded"))
            .Where(facts, context)
            .Sourced(facts, texts)
            .Images("images", context.Illustrations.ForProducer(facts.Id, made))
            .Build();
    }

    private static SeedRecord? Known(SeedRecord facts, IReadOnlyDictionary<string, SeedRecord> products, string id)
    {
        if (products.TryGetValue(id, out SeedRecord? product)) return product;
        facts.Report("products", $"there is no product '{id}'");
        return null;
    }
}
