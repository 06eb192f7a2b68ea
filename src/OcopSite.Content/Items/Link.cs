namespace OcopSite.Content.Items;

/// <summary>A link out of the site.</summary>
public sealed record Link(string Title, string Url);
