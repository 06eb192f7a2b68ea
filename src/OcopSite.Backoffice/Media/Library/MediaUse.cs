using OcopSite.Engine;

namespace OcopSite.Backoffice.Media.Library;

/// <summary>An item that is about to be taken away, and what refers to it or to something in it.</summary>
public sealed record MediaUse(MediaSummary Item, IReadOnlyList<ContentReference> Uses);
