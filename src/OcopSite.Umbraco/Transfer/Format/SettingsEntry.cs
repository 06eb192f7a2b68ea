namespace OcopSite.Umbraco.Transfer.Format;

/// <summary>Settings of the server that a site was recorded from.</summary>
public sealed record SettingsEntry(DeliveryApiEntry? DeliveryApi = null);
