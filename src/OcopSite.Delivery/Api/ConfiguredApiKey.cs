using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace OcopSite.Delivery.Api;

/// <summary>The one key of the settings.</summary>
internal sealed class ConfiguredApiKey(IOptionsMonitor<DeliveryApiOptions> options) : IApiKeys
{
    public bool OpensDrafts(string? key)
        => options.CurrentValue.ApiKey is { Length: > 0 } expected && key is not null
            && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(key)), SHA256.HashData(Encoding.UTF8.GetBytes(expected)));
}
