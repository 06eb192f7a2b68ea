using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace OcopSite.Delivery.Api.Requests;

/// <summary>Who may read what: everybody what is published, unless the settings say otherwise; drafts whoever has a key for them.</summary>
internal sealed class ApiAccess(IEnumerable<IApiKeys> keys, IOptionsMonitor<DeliveryApiOptions> options)
{
    private const string Header = "Api-Key";

    private readonly IApiKeys[] _keys = [.. keys];

    public bool MayRead(HttpRequest request) => options.CurrentValue.PublicAccess || Opens(request, ApiScope.Published);

    public bool MayPreview(HttpRequest request) => Opens(request, ApiScope.Drafts);

    private bool Opens(HttpRequest request, ApiScope scope)
        => request.Headers[Header].ToString() is { Length: > 0 } key && _keys.Any(k => k.Opens(scope, key));
}
