using System.ComponentModel.DataAnnotations;

namespace OcopSite.Web.Api;

/// <summary>How much one client may ask the Content Delivery API, section <c>Ocop:DeliveryLimits</c>. A whole site may be built from it at once.</summary>
public sealed class DeliveryLimitOptions
{
    public const string Section = "Ocop:DeliveryLimits";

    /// <summary>Requests at once.</summary>
    [Range(1, 1_000_000)]
    public int Burst { get; set; } = 10_000;

    /// <summary>Requests a second, for as long as one likes.</summary>
    [Range(1, 100_000)]
    public int PerSecond { get; set; } = 500;
}
