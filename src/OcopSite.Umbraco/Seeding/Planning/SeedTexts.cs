using OcopSite.Umbraco.Seeding.Reading;

namespace OcopSite.Umbraco.Seeding.Planning;

/// <summary>The texts written for the records of one facts file.</summary>
internal sealed class SeedTexts(string file, IReadOnlyDictionary<string, SeedRecord> texts)
{
    public SeedRecord? Of(SeedRecord facts) => Of(facts, facts.Id);

    public SeedRecord? Of(SeedRecord facts, string id)
    {
        if (texts.TryGetValue(id, out SeedRecord? found)) return found;
        facts.Report("summary", $"there is no '{id}' in {file}");
        return null;
    }
}
