using System.ComponentModel.DataAnnotations;

namespace OcopSite.Delivery.Api;

/// <summary>Settings of the Content Delivery API, section <c>Ocop:Delivery</c>.</summary>
public sealed class DeliveryApiOptions
{
    public const string Section = "Ocop:Delivery";

    /// <summary>Whether what is published may be read without a key. Umbraco's setting of the same name.</summary>
    public bool PublicAccess { get; set; } = true;

    /// <summary>A key that opens everything, beside those that are made in the back office.</summary>
    public string? ApiKey { get; set; }

    /// <summary>How much memory rendered answers may take.</summary>
    [Range(1, 4096, ErrorMessage = "Ocop:Delivery:CacheMegabytes must be from 1 to 4096.")]
    public int CacheMegabytes { get; set; } = 64;
}
