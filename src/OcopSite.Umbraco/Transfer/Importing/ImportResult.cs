namespace OcopSite.Umbraco.Transfer.Importing;

/// <summary>What an import wrote. What was there already, by key, was left alone.</summary>
public sealed record ImportResult(int Documents, int Media, int DocumentsThere, int MediaThere);
