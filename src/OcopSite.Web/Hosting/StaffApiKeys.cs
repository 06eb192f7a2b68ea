using OcopSite.Backoffice.ApiKeys;
using OcopSite.Delivery.Api;

namespace OcopSite.Web.Hosting;

/// <summary>Has the keys that staff make open the Content Delivery API.</summary>
internal sealed class StaffApiKeys(ApiKeyRing ring) : IApiKeys
{
    public bool Opens(ApiScope scope, string key) => ring.Opens(key, scope == ApiScope.Drafts ? ApiKeyScope.Drafts : ApiKeyScope.Published);
}
