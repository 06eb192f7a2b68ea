namespace OcopSite.Umbraco.Transfer.Format;

/// <param name="ApiKey">What opens previews.</param>
public sealed record DeliveryApiEntry(string? ApiKey = null);
