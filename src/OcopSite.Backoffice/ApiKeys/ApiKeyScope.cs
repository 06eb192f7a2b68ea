namespace OcopSite.Backoffice.ApiKeys;

/// <summary>What a key opens.</summary>
public enum ApiKeyScope
{
    /// <summary>What is published, where the API is closed to strangers.</summary>
    Published,

    /// <summary>Drafts too.</summary>
    Drafts,
}
