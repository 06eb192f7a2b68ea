namespace OcopSite.Umbraco.Installing;

/// <summary>An item of the description and what became of it on this site.</summary>
/// <param name="Name">ISO code of a language, name of a data type, alias of a type.</param>
public sealed record InstalledItem(InstalledKind Kind, string Name, InstallOutcome Outcome);
