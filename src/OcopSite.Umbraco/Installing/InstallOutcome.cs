namespace OcopSite.Umbraco.Installing;

/// <summary>What the installer did to an item.</summary>
public enum InstallOutcome
{
    /// <summary>It was as described: nothing was saved.</summary>
    Unchanged,
    Created,
    Updated,
}
