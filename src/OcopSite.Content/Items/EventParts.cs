namespace OcopSite.Content.Items;

/// <summary>Who chairs or attends; one of the three is always known.</summary>
public sealed record Chair(string? Name, LocalText? Title, LocalText? Organisation);

/// <summary>A point of the programme.</summary>
public sealed record AgendaItem(string? Time, LocalText Topic, string? Speaker);

/// <summary>A paper read at a workshop.</summary>
public sealed record Paper(LocalText Title, string? Author, FileLink? File);

/// <summary>A number worth keeping, for example "188 products".</summary>
public sealed record Figure(LocalText Label, string Value, LocalText? Unit);
