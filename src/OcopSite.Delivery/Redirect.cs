namespace OcopSite.Delivery;

/// <summary>An address that a document had before.</summary>
/// <param name="Culture">The language of the old address.</param>
/// <param name="Path">The old route path, without the language prefix, for example <c>/san-pham/ten-cu/</c>.</param>
/// <param name="Target">The document that lives elsewhere now.</param>
public sealed record Redirect(string Culture, string Path, Guid Target);
