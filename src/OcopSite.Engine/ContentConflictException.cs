namespace OcopSite.Engine;

/// <summary>Somebody else wrote the item after the caller had read it. Nothing was overwritten.</summary>
public sealed class ContentConflictException : Exception
{
    public ContentConflictException()
    {
    }

    public ContentConflictException(string message)
        : base(message)
    {
    }

    public ContentConflictException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ContentConflictException(Guid key, ItemVersion? stored, ItemVersion given, Exception? innerException = null)
        : base($"The item {key} was changed by somebody else: version {stored} is stored, version {given} was to be written.", innerException)
        => (Key, Stored, Given) = (key, stored, given);

    /// <summary>The item.</summary>
    public Guid Key { get; }

    /// <summary>What is stored; null when the item is gone.</summary>
    public ItemVersion? Stored { get; }

    /// <summary>What the caller had read.</summary>
    public ItemVersion? Given { get; }
}
