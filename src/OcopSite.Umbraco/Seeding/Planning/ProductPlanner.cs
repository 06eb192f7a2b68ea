using OcopSite.Content;
using OcopSite.Umbraco.Seeding.Reading;

namespace OcopSite.Umbraco.Seeding.Planning;

internal static class ProductPlanner
{
    private static readonly string[] OcopAnswers = ["yes", "unconfirmed"];

    public static SeedDocument Plan(SeedRecord facts, SeedRecord? texts, SeedContext context, IReadOnlyDictionary<string, SeedRecord> producers, IReadOnlyDictionary<string, string> places)
    {
        string? producer = facts.Text("producerId");
        if (producer is not null && !producers.ContainsKey(producer)) facts.Report("producerId", $"there is no producer '{producer}'");
        string group = facts.RequiredChoice("group", Vocabulary.ProductGroups);
        IReadOnlyList<string> channels = facts.Texts("salesChannels");

        return context
            .Document("product", facts.Id, context.Sections.Products, ContentTypes.Product, new Translated(facts.Required("nameVi"), facts.Required("nameEn")))
            .Set("summary", texts?.RequiredTranslated("summary"))
            .RichText("story", SeedText.Paragraphs(texts?.Record("story")))
            .Choice("group", group)
            .Set("productType", (object?)facts.Text("type"))
            .Set("brand", (object?)facts.Text("brand"))
            .Pick("producer", producer is null ? null : ContentKeys.Of("producer", producer))
            .Where(facts, context)
            .Tags("certifications", [.. facts.Texts("certifications").Select(c => context.Term(facts, "certifications", c))])
            .Tags("salesChannels", [.. channels.Select(c => context.Term(facts, "salesChannels", c))])
            .PickMany("soldAt", [.. places.Where(p => channels.Any(c => p.Value.StartsWith(c, StringComparison.Ordinal))).Select(p => ContentKeys.Of("place", p.Key))])
            .Blocks("recognitions", ContentTypes.Recognition, blocks => Recognitions(facts, blocks))
            .Sourced(facts, texts)
            .Images("images", context.Illustrations.ForProduct(facts))
            .Build();
    }

    // A product that no source calls OCOP has no recognition at all, whatever else is known of it.
    private static void Recognitions(SeedRecord facts, BlockList blocks)
    {
        if (facts.RequiredChoice("ocop", OcopAnswers) == "unconfirmed") return;
        if (facts.Choice("starsStatus", Vocabulary.RecognitionStatuses) is string status)
            blocks.Add(("stars", Stars(facts)), ("year", facts.Integer("year")), ("decisionNumber", facts.Text("decision")), ("status", StoredValue.Choice(status)));
        foreach (SeedRecord earlier in facts.Records("previousStars"))
            blocks.Add(("stars", Stars(earlier)), ("year", earlier.Integer("year")), ("level", Level(earlier)), ("status", StoredValue.Choice("recognised")));
    }

    private static int? Stars(SeedRecord record)
    {
        int? stars = record.Integer("stars");
        if (stars is < 1 or > 5) record.Report("stars", $"must lie between 1 and 5, not {stars}");
        return stars;
    }

    private static string? Level(SeedRecord record)
    {
        switch (record.Text("level"))
        {
            case null: return null;
            case "cấp huyện": return StoredValue.Choice("district");
            case "cấp tỉnh": return StoredValue.Choice("province");
            case "cấp quốc gia": return StoredValue.Choice("national");
            default:
                record.Report("level", "must be cấp huyện, cấp tỉnh or cấp quốc gia");
                return null;
        }
    }
}
