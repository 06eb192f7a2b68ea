using System.Text.Json;
using OcopSite.Content;
using OcopSite.Content.Rules;
using OcopSite.Umbraco.Seeding.Reading;

namespace OcopSite.Umbraco.Seeding.Planning;

internal static class EventPlanner
{
    private static readonly string[] NamedPrefixes = ["TS.", "PGS.", "GS.", "ThS."];

    public static SeedDocument Plan(SeedRecord facts, SeedRecord? texts, SeedContext context)
    {
        string kind = facts.RequiredChoice("kind", Vocabulary.EventKinds);
        string precision = facts.RequiredChoice("datePrecision", Vocabulary.DatePrecisions);
        DocumentBuilder document = context
            .Document("event", facts.Id, context.Sections.Events, ContentTypes.Event, new Translated(facts.Required("titleVi"), facts.Required("titleEn")))
            .Set("summary", texts?.RequiredTranslated("summary"))
            .RichText("body", SeedText.Paragraphs(texts?.Record("story")))
            .Choice("kind", kind)
            .Choice("precision", precision)
            .Choice("status", "scheduled")
            .Set("starts", (object?)Day(facts, "start"))
            .Set("ends", (object?)Day(facts, "end"))
            .Set("venue", facts.Text("venue") is string venue ? new Translated(venue, texts?.Record("venue")?.Text("en")) : null)
            .Set("localityName", (object?)facts.Text("locality"))
            .Pick("locality", context.Localities.District(facts.Text("locality")))
            .Blocks("organisers", ContentTypes.Organiser, b => Each(facts, texts, "organisers", t => b.Add(("name", t))))
            .Blocks("chairs", ContentTypes.Chair, b => Each(facts, texts, "coChairs", t => AddChair(b, t)))
            .Blocks("agenda", ContentTypes.AgendaItem, b => Each(facts, texts, "topics", t => b.Add(("topic", t))))
            .Blocks("figures", ContentTypes.Figure, b => AddFigures(b, facts, texts, context))
            .Sourced(facts, texts)
            .Images("images", context.Illustrations.ForEvent(facts.Id, kind));

        // The words for a lunar date are the first fact of a recurring festival.
        if (precision == "lunar-recurring" && facts.Texts("facts") is [string lunar, ..])
            document.Set("lunarDate", new Translated(lunar, texts?.Record("facts")?.Texts("en").FirstOrDefault()));
        return document.Build();
    }

    private static DateTime? Day(SeedRecord facts, string field)
    {
        if (facts.Text(field) is not string text) return null;
        if (PartialDate.TryParse(text, false, out PartialDate date)) return date.First.ToDateTime(TimeOnly.MinValue);
        facts.Report(field, $"'{text}' is not a year, a month (yyyy-MM) or a day (yyyy-MM-dd)");
        return null;
    }

    private static void Each(SeedRecord facts, SeedRecord? texts, string field, Action<Translated> add)
    {
        IReadOnlyList<string> vietnamese = facts.Texts(field);
        IReadOnlyList<string> english = texts?.Record(field)?.Texts("en") ?? [];
        if (vietnamese.Count != english.Count) facts.Report(field, $"has {vietnamese.Count} entries but {english.Count} English ones in the texts");
        for (int i = 0; i < vietnamese.Count; i++) add(new Translated(vietnamese[i], i < english.Count ? english[i] : null));
    }

    // "TS. A – Chủ tịch B" is a person with an office; anything else is an office, perhaps with a name in it, and stays as it was written.
    private static void AddChair(BlockList blocks, Translated text)
    {
        string[] parts = text.Vietnamese!.Split(" – ", 2);
        string[] english = text.English?.Split(" – ", 2) ?? [];
        bool isPerson = parts.Length == 2 && english.Length == 2 && (NamedPrefixes.Any(p => parts[0].StartsWith(p, StringComparison.Ordinal)) || parts[0] == english[0]);
        if (isPerson) blocks.Add(("name", parts[0]), ("title", new Translated(parts[1], english[1])));
        else blocks.Add(("title", text));
    }

    private static void AddFigures(BlockList blocks, SeedRecord facts, SeedRecord? texts, SeedContext context)
    {
        SeedRecord? labels = texts?.Record("figures");
        foreach ((string field, JsonElement value) in facts.Fields("figures"))
        {
            if (labels?.Record(field) is not { } label)
            {
                facts.Report($"figures.{field}", "has no label in the texts");
                continue;
            }

            blocks.Add(
                ("label", new Translated(label.Required("vi"), label.Required("en"))),
                ("value", ValueOf(facts, field, value, context)),
                ("unit", new Translated(label.Text("unitVi"), label.Text("unitEn"))));
        }
    }

    private static Translated ValueOf(SeedRecord facts, string field, JsonElement value, SeedContext context)
    {
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out decimal number))
            return new Translated(Wording.Number(number, Cultures.Vietnamese), Wording.Number(number, Cultures.English));
        string text = value.ToString();
        if (PartialDate.TryParse(text, false, out PartialDate date)) return new Translated(Wording.Date(date, Cultures.Vietnamese), Wording.Date(date, Cultures.English));
        return context.Term(facts, $"figures.{field}", text);
    }
}
