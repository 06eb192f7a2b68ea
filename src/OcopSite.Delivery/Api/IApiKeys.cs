namespace OcopSite.Delivery.Api;

/// <summary>What the key of a request opens.</summary>
public interface IApiKeys
{
    /// <summary>Whether a key may read drafts.</summary>
    bool OpensDrafts(string? key);
}
