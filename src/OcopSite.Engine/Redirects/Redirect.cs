namespace OcopSite.Engine.Redirects;

/// <summary>An old address.</summary>
/// <param name="Culture">The culture it belonged to; empty for a document that does not vary.</param>
/// <param name="Path">The path under the root of the site, for example <c>/san-pham/muoi-ho-tom</c>.</param>
/// <param name="TargetKey">The document that had it.</param>
public sealed record Redirect(string Culture, string Path, Guid TargetKey);
