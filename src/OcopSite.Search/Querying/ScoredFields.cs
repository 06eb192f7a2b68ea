using OcopSite.Search.Analysis;
using OcopSite.Search.Indexing;

namespace OcopSite.Search.Querying;

/// <summary>Where a word is looked for, and what it is worth there.</summary>
internal static class ScoredFields
{
    private const float ShownName = 3f;
    private const float OtherLanguageName = 2.4f;

    private static readonly string[] Languages = ["vi", "en"];

    private static readonly (Role Role, float Weight)[] Roles =
    [
        (Role.Other, 2.2f), (Role.Type, 2f), (Role.Producer, 1.5f), (Role.Place, 1.5f), (Role.Facts, 1f), (Role.Body, 0.6f),
    ];

    public static IEnumerable<(string Field, float Weight)> In(string language, Tier tier)
        => Names(language, tier).Concat(Roles.Select(role => (IndexFields.Of(role.Role, tier), role.Weight)));

    public static IEnumerable<(string Field, float Weight)> Names(string language, Tier tier)
        => Languages
            .Where(name => tier != Tier.English || name == "en")
            .Select(name => (IndexFields.Name(name, tier), name == language ? ShownName : OtherLanguageName));
}
