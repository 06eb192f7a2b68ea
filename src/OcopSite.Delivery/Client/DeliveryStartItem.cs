namespace OcopSite.Delivery.Client;

/// <summary>The root that a document stands under.</summary>
public sealed record DeliveryStartItem(Guid Id, string Path);
