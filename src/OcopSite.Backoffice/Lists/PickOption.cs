namespace OcopSite.Backoffice.Lists;

/// <summary>Something a picker offers, as its script reads it.</summary>
/// <param name="Note">Tells it from others of the same name.</param>
/// <param name="Picture">The address of a thumbnail.</param>
/// <param name="Url">The address of the file.</param>
internal sealed record PickOption(Guid Key, string Name, string? Note, string? Picture, string? Url = null);
