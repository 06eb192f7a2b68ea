using System.ComponentModel.DataAnnotations;

namespace OcopSite.Delivery;

/// <summary>Settings of the published snapshot.</summary>
public sealed class DeliveryOptions
{
    /// <summary>Where the snapshot is kept between runs.</summary>
    [Required(ErrorMessage = "Delivery needs a SnapshotDirectory to keep the published snapshot in.")]
    public string SnapshotDirectory { get; set; } = "";
}
