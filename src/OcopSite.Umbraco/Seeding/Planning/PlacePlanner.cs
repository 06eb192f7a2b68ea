using OcopSite.Content;
using OcopSite.Umbraco.Seeding.Reading;

namespace OcopSite.Umbraco.Seeding.Planning;

internal static class PlacePlanner
{
    public static SeedDocument Plan(SeedRecord facts, SeedRecord? texts, SeedContext context) => context
        .Document("place", facts.Id, context.Sections.Places, ContentTypes.Place, new Translated(facts.Required("nameVi"), facts.Required("nameEn")))
        .Set("summary", texts?.RequiredTranslated("summary"))
        .RichText("body", SeedText.Paragraphs(texts?.Record("body")))
        .Choice("kind", facts.RequiredChoice("kind", Vocabulary.PlaceKinds))
        .Where(facts, context)
        .Coordinates(facts)
        .Sourced(facts, texts)
        .Images("images", context.Illustrations.ForPlace(facts.Id))
        .Build();
}
