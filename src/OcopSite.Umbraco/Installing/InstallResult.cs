using OcopSite.Content.Schema;

namespace OcopSite.Umbraco.Installing;

/// <summary>What an installation did.</summary>
/// <param name="Schema">The description with the keys that its types have on this site; content is written with these.</param>
public sealed record InstallResult(ContentSchema Schema, IReadOnlyList<InstalledItem> Items)
{
    public bool ChangedAnything => Items.Any(item => item.Outcome != InstallOutcome.Unchanged);

    public int Count(InstallOutcome outcome) => Items.Count(item => item.Outcome == outcome);
}
