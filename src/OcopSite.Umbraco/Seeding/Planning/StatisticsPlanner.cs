using System.Text.Json;
using OcopSite.Content;
using OcopSite.Content.Rules;
using OcopSite.Umbraco.Seeding.Reading;

namespace OcopSite.Umbraco.Seeding.Planning;

internal static class StatisticsPlanner
{
    public static SeedDocument Plan(IReadOnlyList<SeedRecord> facts, IReadOnlyList<SeedRecord> texts, SeedRecord section, SeedContext context)
    {
        if (facts.Count != texts.Count) section.Report("statistics", $"texts/statistics.json has {texts.Count} entries for {facts.Count} figures");
        return context
            .Document("section", "statistics", context.Sections.Home, ContentTypes.Statistics, section.RequiredTranslated("name"))
            .Set("lead", section.RequiredTranslated("lead"))
            .Images("shareImage", context.Illustrations.ForPage("statistics"))
            .Blocks("figures", ContentTypes.StatisticsFigure, blocks =>
            {
                foreach ((SeedRecord fact, SeedRecord text) in facts.Zip(texts)) Add(blocks, fact, text);
            })
            .Build();
    }

    private static void Add(BlockList blocks, SeedRecord fact, SeedRecord text)
    {
        DateOnly? asOf = null;
        if (PartialDate.TryParse(fact.Required("asOf"), false, out PartialDate date)) asOf = date.First;
        else fact.Report("asOf", "is not a year, a month (yyyy-MM) or a day (yyyy-MM-dd)");

        blocks.Add(
            ("asOf", asOf),
            ("precision", StoredValue.Choice(fact.RequiredChoice("datePrecision", Vocabulary.DatePrecisions))),
            ("metric", StoredValue.Choice(fact.RequiredChoice("metric", Vocabulary.StatisticsMetrics))),
            ("label", text.RequiredTranslated("label")),
            ("scope", new Translated(fact.Text("scope"), text.Record("scope")?.Text("en"))),
            ("total", fact.Integer("total")),
            ("star5", fact.Integer("star5")),
            ("star4", fact.Integer("star4")),
            ("star3", fact.Integer("star3")),
            ("star3OrMore", fact.Integer("star3orMore")),
            ("subjects", fact.Integer("subjects")),
            ("value", ValueOf(fact)),
            ("unit", fact.Text("unit") is string unit ? new Translated(unit, text.Record("unit")?.Text("en")) : null),
            ("note", fact.Text("note") is string note ? new Translated(note, text.Record("note")?.Text("en")) : null),
            ("sources", fact.Texts("sources") is { Count: > 0 } sources ? StoredValue.ExternalLinks(sources) : null));
    }

    // A range such as "80–130" or a plain number.
    private static Translated? ValueOf(SeedRecord fact) => fact.Raw("value") switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } number => new Translated(
            Wording.Number(number.GetDecimal(), Cultures.Vietnamese), Wording.Number(number.GetDecimal(), Cultures.English)),
        _ => fact.Text("value") is string text ? Translated.Same(text) : null,
    };
}
