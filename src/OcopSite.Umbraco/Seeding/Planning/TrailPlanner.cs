using OcopSite.Content;
using OcopSite.Umbraco.Seeding.Reading;

namespace OcopSite.Umbraco.Seeding.Planning;

internal static class TrailPlanner
{
    /// <param name="stops">Keys of what a trail may stop at: places and producers.</param>
    public static SeedDocument Plan(SeedRecord trail, SeedContext context, IReadOnlySet<Guid> stops) => context
        .Document("trail", trail.Id, context.Sections.Trails, ContentTypes.Trail, trail.RequiredTranslated("title"))
        .Set("summary", trail.RequiredTranslated("summary"))
        .RichText("body", SeedText.Paragraphs(trail.Record("body")))
        .Choice("theme", trail.RequiredChoice("theme", Vocabulary.TrailThemes))
        .Set("duration", (object?)trail.Integer("duration"))
        .Choice("durationUnit", trail.RequiredChoice("durationUnit", Vocabulary.DurationUnits))
        .Blocks("stops", ContentTypes.TrailStop, blocks => AddStops(blocks, trail, stops))
        .Links("sources", [.. trail.Texts("sources")])
        .Images("images", context.Illustrations.Chosen(trail, "image"))
        .Build();

    private static void AddStops(BlockList blocks, SeedRecord trail, IReadOnlySet<Guid> stops)
    {
        foreach (SeedRecord stop in trail.Records("stops"))
        {
            if (SeedText.Reference(stop, "stops", stop.Required("at"), stops) is not Guid at) continue;
            blocks.Add(("at", StoredValue.DocumentUdi(at)), ("title", stop.Translated("title")), ("text", stop.RequiredTranslated("text")), ("durationMinutes", stop.Integer("minutes")));
        }
    }
}
