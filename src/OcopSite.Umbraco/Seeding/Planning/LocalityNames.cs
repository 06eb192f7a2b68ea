using OcopSite.Content;
using OcopSite.Umbraco.Seeding.Reading;

namespace OcopSite.Umbraco.Seeding.Planning;

/// <summary>Finds the unit of today, and the former district, for a place named as before the reform.</summary>
internal sealed class LocalityNames
{
    private readonly Dictionary<string, Guid> _districts;
    private readonly List<(string FormerUnit, IReadOnlyList<string> Districts, Guid Present)> _mergers;

    public LocalityNames(IReadOnlyList<SeedRecord> formerDistricts, IReadOnlyList<SeedRecord> newUnits)
    {
        _districts = formerDistricts.GroupBy(d => d.Required("name")).ToDictionary(g => g.Key, g => ContentKeys.Of("locality", g.First().Required("id")));
        _mergers =
        [
            .. from unit in newUnits
               let key = PresentKey(unit)
               from former in unit.Texts("mergedFrom")
               select (former, unit.Texts("oldDistricts"), key),
        ];
    }

    public static Guid PresentKey(SeedRecord unit) => ContentKeys.Of("locality", SeedText.Slug(unit.Required("fullName")));

    public Guid? District(string? name) => name is not null && _districts.TryGetValue(name, out Guid key) ? key : null;

    /// <summary>
    /// The unit of today on the ground of a former commune, where exactly one took it over. A text with a hamlet in front
    /// ("Thôn 1, xã Phong Phú") counts by its last part; a commune that was split counts as unknown.
    /// </summary>
    public Guid? Present(string? formerCommune, string? district)
    {
        if (formerCommune is null) return null;
        string unit = formerCommune.Split(',')[^1].Trim();
        Guid[] found =
        [
            .. _mergers
                .Where(m => string.Equals(m.FormerUnit, unit, StringComparison.OrdinalIgnoreCase) && (district is null || m.Districts.Contains(district)))
                .Select(m => m.Present)
                .Distinct(),
        ];
        return found.Length == 1 ? found[0] : null;
    }
}
