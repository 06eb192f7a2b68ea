namespace OcopSite.Delivery.Api;

/// <summary>What a key may open.</summary>
public enum ApiScope
{
    /// <summary>What is published, where the API is closed to strangers.</summary>
    Published,

    /// <summary>Drafts too.</summary>
    Drafts,
}
