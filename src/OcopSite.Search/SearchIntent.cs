namespace OcopSite.Search;

/// <summary>What visitors want who use certain phrases: "mua … ở đâu" asks for shops, "5 sao" for what has five stars.</summary>
/// <param name="Phrases">An ellipsis stands for any words.</param>
/// <param name="Prefers">Facet name → values that answer; any of them.</param>
/// <param name="IsQuestion">The words of the phrase ask and do not describe, so a record need not have them.</param>
public sealed record SearchIntent(
    IReadOnlyList<string> Phrases,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Prefers,
    bool IsQuestion = false,
    IntentStrength Strength = IntentStrength.Bonus);
