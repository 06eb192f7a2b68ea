using OcopSite.Content;
using OcopSite.Umbraco.Seeding.Reading;

namespace OcopSite.Umbraco.Seeding.Planning;

/// <summary>Former districts and the units that took their place on 1 July 2025.</summary>
internal static class LocalityPlanner
{
    private static readonly DateTime Reform = new(2025, 7, 1, 0, 0, 0, DateTimeKind.Unspecified);

    private static readonly string[] PresentKinds = ["commune", "ward", "special-zone"];

    public static SeedDocument PlanFormer(SeedRecord district, SeedRecord? texts, SeedContext context, IReadOnlyDictionary<string, Guid> presentByFullName)
    {
        List<Guid> successors = [];
        foreach (string unit in district.Texts("newUnits"))
        {
            if (presentByFullName.TryGetValue(unit, out Guid key)) successors.Add(key);
            else district.Report("newUnits", $"there is no unit '{unit}'");
        }

        string id = district.Required("id");
        string name = district.Required("fullName");
        return context
            // Wherever only the name is shown, a district that has ended must not read as one that exists.
            .Document("locality", id, context.Sections.Localities, ContentTypes.Locality, NameOf($"{name} (cũ)", texts))
            .Set("summary", texts?.RequiredTranslated("summary"))
            .Choice("kind", "former-district")
            .Set("officialName", NameOf(name, texts))
            .Set("validTo", Reform.AddDays(-1))
            .PickMany("succeededBy", successors)
            .Coordinates(district)
            .Set("knownFor", new Translated(district.Text("knownFor"), district.Text("knownForEn")))
            .Links("sources", [.. district.Texts("sources")])
            .Images("images", context.Illustrations.ForLocality(id))
            .Build();
    }

    public static SeedDocument PlanPresent(SeedRecord unit, SeedRecord? texts, SeedContext context)
    {
        string name = unit.Required("fullName");
        string id = SeedText.Slug(name);
        return context
            .Document("locality", id, context.Sections.Localities, ContentTypes.Locality, NameOf(name, texts))
            .Set("summary", texts?.RequiredTranslated("summary"))
            .Choice("kind", unit.RequiredChoice("kind", PresentKinds))
            .Set("officialName", NameOf(name, texts))
            .Set("code", (object?)unit.Text("code"))
            .Tags("formerNames", unit.Texts("mergedFrom"))
            .Set("validFrom", Reform)
            .Coordinates(unit)
            .Set("areaKm2", (object?)unit.Number("areaKm2"))
            .Set("sourceNote", unit.Text("note") is string note ? new Translated(note, texts?.Record("note")?.Text("en")) : null)
            .Links("sources", [.. unit.Texts("sources")])
            .Images("images", context.Illustrations.ForLocality(id))
            .Build();
    }

    private static Translated NameOf(string vietnamese, SeedRecord? texts) => new(vietnamese, texts?.Record("officialName")?.Required("en"));
}
