namespace OcopSite.Engine.Published;

/// <summary>The address of a document in one culture.</summary>
/// <param name="Path">The path under the root, with slashes around.</param>
/// <param name="RootKey">The root it lies under.</param>
/// <param name="RootSegment">The root's own segment, which is not in the path.</param>
public sealed record DocumentRoute(string Path, Guid RootKey, string RootSegment);
