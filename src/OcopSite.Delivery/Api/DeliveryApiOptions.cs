using System.ComponentModel.DataAnnotations;

namespace OcopSite.Delivery.Api;

/// <summary>Settings of the Content Delivery API, section <c>Ocop:Delivery</c>.</summary>
public sealed class DeliveryApiOptions
{
    public const string Section = "Ocop:Delivery";

    /// <summary>The key that opens drafts. Without one, nobody may preview.</summary>
    public string? ApiKey { get; set; }

    /// <summary>How much memory rendered answers may take.</summary>
    [Range(1, 4096, ErrorMessage = "Ocop:Delivery:CacheMegabytes must be from 1 to 4096.")]
    public int CacheMegabytes { get; set; } = 64;
}
