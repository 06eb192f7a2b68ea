namespace OcopSite.Backoffice.Media.Item;

/// <summary>One field of a media item.</summary>
/// <param name="Name">The name it is sent under.</param>
/// <param name="Stored">Its value; <see langword="null"/> for none.</param>
public sealed record MediaField(string Name, string? Stored)
{
    /// <summary>What was typed, where it cannot be stored.</summary>
    public string? Typed { get; init; }

    /// <summary>What is wrong with it, in the reader's language.</summary>
    public string? Error { get; init; }

    /// <summary>What somebody else has stored meanwhile, where both have changed it; an empty text for nothing.</summary>
    public string? Theirs { get; init; }

    public bool ReadOnly { get; init; }

    public string? Shown => Typed ?? Stored;

    public string Id => Name.Replace('.', '-');
}
