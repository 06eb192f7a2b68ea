namespace OcopSite.Umbraco.Transfer.Format;

/// <param name="DataType">The alias of a <see cref="DataTypeEntry"/>; absent where a media type of every Umbraco has the property.</param>
/// <param name="Group">The tab of the form.</param>
/// <param name="NeverDelivered">Kept for staff; what a stock Umbraco does not know.</param>
public sealed record PropertyEntry(
    string Alias,
    string? Name = null,
    Guid? Key = null,
    string? DataType = null,
    bool VariesByCulture = false,
    bool Mandatory = false,
    string? Description = null,
    string? Group = null,
    bool NeverDelivered = false);
