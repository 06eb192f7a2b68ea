namespace OcopSite.Content.Items;

/// <summary>A file to take away.</summary>
/// <param name="Extension">Without the dot, for example <c>pdf</c>.</param>
public sealed record FileLink(string Url, string? Extension, int? Bytes);
