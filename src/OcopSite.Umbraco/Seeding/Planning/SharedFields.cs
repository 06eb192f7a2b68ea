using OcopSite.Content;
using OcopSite.Umbraco.Seeding.Reading;

namespace OcopSite.Umbraco.Seeding.Planning;

/// <summary>Fields that every kind of fact has: what was read, where, and where it lies.</summary>
internal static class SharedFields
{
    /// <summary>Evidence, sources and the note on them.</summary>
    public static DocumentBuilder Sourced(this DocumentBuilder document, SeedRecord facts, SeedRecord? texts)
    {
        IReadOnlyList<string> claims = facts.Texts("facts");
        IReadOnlyList<string> english = texts?.Record("facts")?.Texts("en") ?? [];
        if (english.Count != claims.Count) facts.Report("facts", $"has {claims.Count} entries but {english.Count} English ones in the texts");

        IReadOnlyList<string> sources = facts.Texts("sources");
        foreach (string source in sources)
            if (!Uri.TryCreate(source, UriKind.Absolute, out Uri? uri) || uri.Scheme is not ("http" or "https")) facts.Report("sources", $"'{source}' is not a web address");

        return document
            .Blocks("evidence", ContentTypes.Evidence, blocks =>
            {
                for (int i = 0; i < claims.Count; i++)
                    blocks.Add(("claim", new Translated(claims[i], i < english.Count ? english[i] : null)), ("kind", StoredValue.Choice("reported")));
            })
            .Links("sources", [.. sources])
            .Set("sourceNote", facts.Text("note") is string note ? new Translated(note, texts?.Record("note")?.Text("en")) : null)
            .Flag("nameUnverified", facts.Has("nameVerified") && !facts.Flag("nameVerified"));
    }

    public static DocumentBuilder Where(this DocumentBuilder document, SeedRecord facts, SeedContext context)
    {
        string? commune = facts.Text("locality");
        string? district = facts.Text("district");
        Guid? districtKey = context.Localities.District(district);
        if (district is not null && districtKey is null) facts.Report("district", $"'{district}' is not a former district");
        return document
            .Pick("locality", context.Localities.Present(commune, district))
            .Set("formerCommune", (object?)commune)
            .Pick("formerDistrict", districtKey);
    }

    public static DocumentBuilder Coordinates(this DocumentBuilder document, SeedRecord facts)
        => document.Set("latitude", (object?)facts.Number("lat")).Set("longitude", (object?)facts.Number("lon"));
}
