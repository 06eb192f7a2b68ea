namespace OcopSite.Delivery.Api;

/// <summary>What the key of a request opens. There may be several: what one of them opens is open.</summary>
public interface IApiKeys
{
    bool Opens(ApiScope scope, string key);
}
