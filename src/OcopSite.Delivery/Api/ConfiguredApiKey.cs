using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace OcopSite.Delivery.Api;

/// <summary>The one key of the settings; it opens everything.</summary>
internal sealed class ConfiguredApiKey(IOptionsMonitor<DeliveryApiOptions> options) : IApiKeys
{
    public bool Opens(ApiScope scope, string key)
        => options.CurrentValue.ApiKey is { Length: > 0 } expected
            && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(key)), SHA256.HashData(Encoding.UTF8.GetBytes(expected)));
}
