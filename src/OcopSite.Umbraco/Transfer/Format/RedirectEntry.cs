namespace OcopSite.Umbraco.Transfer.Format;

/// <summary>An address that a document had.</summary>
/// <param name="Url">The path under the root of the site.</param>
/// <param name="DocumentKey">Where it leads now.</param>
/// <param name="Culture">Empty or absent for a document that does not vary.</param>
public sealed record RedirectEntry(string Url, Guid DocumentKey, string? Culture = null);
